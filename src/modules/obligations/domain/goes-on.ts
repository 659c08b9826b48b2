import { addDays, type LocalDate } from '../../../kernel/local-date.ts'
import type { ObligationSeed } from './obligation.ts'

/**
 * Whether a duty is still the same one after a revision: it asks for the same, or it was to be done once, was not due yet, and only its
 * day or number moved. Other words of the same duty do not make a new one.
 */
export function goesOn(before: ObligationSeed, after: ObligationSeed, on: LocalDate): boolean {
  return canonical(asked(before)) === canonical(asked(after)) || (isOnce(after) && isOnce(before) && isOpen(before, on))
}

function asked({ counting, rule, endsWith, unitOwes, agencyOwes }: ObligationSeed): unknown {
  return { counting, rule, endsWith, owed: [unitOwes !== null, agencyOwes !== null] }
}

function isOnce({ counting }: ObligationSeed): boolean {
  return counting.countable && counting.term.kind !== 'recurrence'
}

function isOpen({ counting, lifetime }: ObligationSeed, on: LocalDate): boolean {
  if (!counting.countable) return false
  const { term } = counting
  if (term.kind === 'deadline') return term.by >= on
  if (term.kind === 'window') return term.to >= on
  return lifetime.to >= addDays(on, -1)
}

/** The same text for the same value, whatever the order of its parts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
