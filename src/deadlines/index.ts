/**
 * The language of deadlines: a wording of the form's schedule → clauses → spans of time → words for people. Pure.
 *
 * @example
 * const [clause] = interpretTerm('Minimálně 4x ročně')   // at least four in a year
 * occurrencesOf(clause, { from, to })                    // one span for each year of the validity
 * describeClause(clause, 'cs')                           // 'Nejméně čtyřikrát za kalendářní rok.'
 */
export type { Clause, Occurrence } from './clause.ts'
export { countLabel } from './count-label.ts'
export { describeClause } from './describe-clause.ts'
export { type CountedClause, explainTerm } from './explain-term.ts'
export { interpretTerm } from './interpret-term.ts'
export { occurrencesOf } from './occurrences-of.ts'
export type { YearStart } from './span-units.ts'
