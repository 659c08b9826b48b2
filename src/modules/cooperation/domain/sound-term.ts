import { type LocalDate, localDate } from '../../../kernel/local-date.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Term } from './term.ts'

/** The Agency for Social Inclusion was founded at the beginning of 2008; no cooperation and no office in one is older. */
const agencyFounded: LocalDate = localDate('2008-01-01')

/** What is wrong with the days of a period or of an office, whatever the others are. */
export function termRefusals({ from, to }: Term): readonly Refusal[] {
  return [
    ...(from < agencyFounded ? [new Refusal('term.before_agency', { from, founded: agencyFounded }, 'from')] : []),
    ...(to !== null && to < from ? [new Refusal('term.ends_before_start', { from, to }, 'to')] : []),
  ]
}
