import { type Occurrence, occurrencesOf } from '../../../deadlines/index.ts'
import type { ObligationSeed } from './obligation.ts'

/** How the agreement counts its years: from January, or from the day of approval. The form does not say. */
export type YearStart = 'calendar' | 'approval'

/** The spans in which a duty is asked for, in order; none when it cannot be counted. */
export function occurrencesOfObligation(obligation: ObligationSeed, yearStart: YearStart): readonly Occurrence[] {
  const { counting, lifetime } = obligation
  if (!counting.countable) return []
  return occurrencesOf(counting.term, lifetime, { yearStart }).filter(({ atLeast }) => atLeast > 0)
}
