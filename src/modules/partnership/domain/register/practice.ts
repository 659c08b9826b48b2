import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** Who convenes the partnership, chairs it or writes its minutes, for a time. */
export type Practice = PracticeContent & {
  readonly id: Id<'PartnershipPractice'>
  readonly unitId: Id<'Unit'>
  readonly version: number
}

export type PracticeContent = {
  readonly task: PracticeTask
  readonly side: PracticeSide
  readonly from: LocalDate
  /** Null: it lasts. */
  readonly to: LocalDate | null
  readonly note: string | null
}

export const practiceTasks = ['convene', 'chair', 'minutes'] as const
export type PracticeTask = (typeof practiceTasks)[number]

/** In this order it usually shifts: from the Agency, through both, to the unit. */
export const practiceSides = ['agency', 'shared', 'unit'] as const
export type PracticeSide = (typeof practiceSides)[number]
