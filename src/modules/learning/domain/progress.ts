import type { LocalDate } from '#kernel/local-date.ts'

/** How far help has come from its offer. What was written down only afterwards is carried out from the beginning. */
export const recordStates = ['offered', 'accepted', 'carried-out', 'not-taken'] as const
export type RecordState = (typeof recordStates)[number]

/** The state with the days of the steps that led to it; the offer itself stands in the record. */
export type Progress =
  | { readonly state: 'offered' }
  | { readonly state: 'accepted'; readonly acceptedOn: LocalDate }
  | { readonly state: 'carried-out'; readonly acceptedOn: LocalDate | null }
  | { readonly state: 'not-taken'; readonly acceptedOn: LocalDate | null; readonly declined: Declined }

/** Who did not take the offer up, when, and why. */
export type Declined = { readonly on: LocalDate; readonly by: string; readonly reason: string }
