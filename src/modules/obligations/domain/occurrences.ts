import { type Occurrence, occurrencesOf, type YearStart } from '../../../deadlines/index.ts'
import type { ObligationSeed } from './obligation.ts'

/** The spans in which a duty is asked for, in order; none when it cannot be counted. */
export function occurrencesOfObligation(obligation: ObligationSeed, yearStart: YearStart): readonly Occurrence[] {
  const { counting, lifetime } = obligation
  return counting.countable ? occurrencesOf(counting.term, lifetime, { year: yearStart }) : []
}
