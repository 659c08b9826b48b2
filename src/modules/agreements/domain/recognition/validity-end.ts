import { isLocalDate, type LocalDate } from '#kernel/local-date.ts'
import type { AgreementDraft } from '../draft.ts'
import { lastDayOfPartial, validityOf } from '../validity.ts'

type Draft = Pick<AgreementDraft, 'fields' | 'schedulePeriod'>

/** The end that the validity section prints, as its last day. */
export function printedEnd(draft: Draft): LocalDate | null {
  return lastDayOfPartial(draft.fields['validity.to'].value)
}

/** The end that follows from the years: they run from the approval by the unit's assembly. */
export function countedEnd(draft: Draft): LocalDate | null {
  const years = draft.fields['validity.years'].value
  const approval = approvalDay(draft)
  return approval === null ? null : (validityOf({ years, from: null, to: null }, approval)?.to ?? null)
}

/** The day of approval, null when the form does not give a whole day. */
export function approvalDay(draft: Draft): LocalDate | null {
  const date = draft.fields['approval.date'].value
  return date !== null && isLocalDate(date) ? date : null
}
