import type { Id } from '../../../kernel/ids.ts'
import type { Term } from './term.ts'

/** How a period of cooperation ended. */
export const endings = ['expired', 'followed', 'notice-by-unit', 'notice-by-agency', 'by-agreement', 'other'] as const
export type Ending = (typeof endings)[number]

/** One period of a unit's cooperation with ASZ under one programme: KPSVL 2014–2020, KPSV 2021+. */
export type CooperationPeriod = PeriodContent & {
  readonly id: Id<'CooperationPeriod'>
  readonly unitId: Id<'Unit'>
  readonly version: number
}

export type PeriodContent = Term & {
  readonly programme: string
  /** Null while it goes on, or when nobody knows. */
  readonly endedHow: Ending | null
  /** The reason of a notice, a resolution's number. */
  readonly note: string | null
}
