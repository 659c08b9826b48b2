import type { MeetingFormValues } from '../meeting-form-values.ts'
import { returnedValues, type SentFields } from '../returned-values.ts'

/** What stands in the form of a past meeting: that of any meeting, with the number of people and the decisions. */
export type ProposalValues = MeetingFormValues & { readonly presentCount: string; readonly decisions: string }

/** The form as a person sent it. */
export function returnedProposal(sent: SentFields): ProposalValues {
  return { ...returnedValues(sent), presentCount: sent['presentCount'] ?? '', decisions: sent['decisions'] ?? '' }
}
