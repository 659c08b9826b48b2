import { addDays } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import type { ObligationSeed } from './obligation.ts'

/**
 * Parts of a recurring duty's lifetime, at its beginning and its end, in which nothing is asked for: ⌊n × days ÷ 365⌋ is none
 * and the part is shorter than 90 days. `asked` are the duty's occurrences in order.
 */
export function silentParts({ counting, lifetime }: ObligationSeed, asked: readonly Period[]): readonly Period[] {
  if (!counting.countable || counting.term.kind !== 'recurrence' || counting.term.dueBy !== null) return []
  const [first, last] = [asked[0], asked.at(-1)]
  if (first === undefined || last === undefined) return [lifetime]
  return [
    ...(lifetime.from < first.from ? [{ from: lifetime.from, to: addDays(first.from, -1) }] : []),
    ...(last.to < lifetime.to ? [{ from: addDays(last.to, 1), to: lifetime.to }] : []),
  ]
}
