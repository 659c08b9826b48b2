import type { Period } from '#kernel/period.ts'
import type { Clause, Occurrence } from './clause.ts'
import { interpretTerm } from './interpret-term.ts'
import { occurrencesOf } from './occurrences-of.ts'

/** A clause with the spans in which it falls; only clauses that can be counted have them, and only when a span was given. */
export type CountedClause = Clause & { readonly occurrences?: readonly Occurrence[] }

const countable: readonly Clause['kind'][] = ['recurrence', 'window', 'deadline', 'quantity']

/**
 * What a wording means, clause by clause, and when it falls within a span: the answer of `spoluplan term` and of the API.
 *
 * @example explainTerm('4x ročně', { from: localDate('2024-01-01'), to: localDate('2024-12-31') })
 */
export function explainTerm(
  text: string,
  span: Period | null,
): { readonly text: string; readonly clauses: readonly CountedClause[] } {
  const clauses = interpretTerm(text).map((clause) =>
    span !== null && countable.includes(clause.kind) ? { ...clause, occurrences: occurrencesOf(clause, span) } : clause,
  )
  return { text, clauses }
}
