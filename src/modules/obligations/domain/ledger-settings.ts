import type { YearStart } from '../../../deadlines/index.ts'
import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Waiver } from './fulfilment.ts'

/** On which day and for which year a ledger is counted, and what the agreement sets about it. */
export type LedgerSettings = {
  readonly today: LocalDate
  /** null shows every occurrence of every duty. */
  readonly year: number | null
  readonly recordsFrom: LocalDate | null
  readonly waivers: readonly Waiver[]
  /** Where the agreement's years begin, a setting of it: the form does not say. */
  readonly yearStart?: YearStart
  readonly leadDays?: number
}
