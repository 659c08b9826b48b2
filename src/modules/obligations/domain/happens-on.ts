import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Evidence } from './evidence.ts'

/** The day on which a record does its service: of a report the council's session, else its handing over. */
export function happensOn({ facts, on }: Evidence): LocalDate {
  return facts.of === 'report' ? (facts.councilOn ?? facts.submittedOn ?? on) : on
}
