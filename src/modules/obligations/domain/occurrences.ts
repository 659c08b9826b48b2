import { type Occurrence, occurrencesOf, type YearStart } from '../../../deadlines/index.ts'
import type { ObligationSeed } from './obligation.ts'

/** The spans in which a duty is asked for, in order; none when it cannot be counted. */
export function occurrencesOfObligation(obligation: ObligationSeed, yearStart: YearStart): readonly Occurrence[] {
  const { counting, lifetime } = obligation
  return counting.countable && !isDropped(obligation) ? occurrencesOf(counting.term, lifetime, { year: yearStart }) : []
}

/** A revision took it off before it was due. */
function isDropped({ counting, closedOn }: ObligationSeed): boolean {
  if (closedOn === undefined || !counting.countable) return false
  const { term } = counting
  if (term.kind === 'recurrence') return false
  return term.kind === 'deadline' ? term.by >= closedOn : term.kind === 'window' ? term.to >= closedOn : true
}
