import { localDate } from '../../kernel/local-date.ts'
import type { Clause, Frequency } from '../clause.ts'

type Recurrence = Extract<Clause, { kind: 'recurrence' }>

/** A duty that returns; the rest of its values are null unless given. */
export function every(
  atLeast: number,
  per: Frequency = 'year',
  more: Partial<Omit<Recurrence, 'kind' | 'atLeast' | 'per'>> = {},
): Clause {
  return { kind: 'recurrence', atLeast, per, what: null, note: null, dueBy: null, firstBy: null, ...more }
}

export function between(from: string, to: string, what: string | null = null): Clause {
  return { kind: 'window', from: localDate(from), to: localDate(to), what }
}

export function by(day: string, what: string | null = null): Clause {
  return { kind: 'deadline', by: localDate(day), what }
}

export function lasting(from: string, months: number, to: string): Clause {
  return { kind: 'duration', from: localDate(from), months, to: localDate(to) }
}

export function bound(relation: 'until' | 'during' | 'after', event: string): Clause {
  return { kind: 'condition', relation, event }
}

export function asked(basis: string): Clause {
  return { kind: 'on-demand', basis }
}

export const missing: Clause = { kind: 'missing' }
export const continuous: Clause = { kind: 'continuous' }

/** Left word for word. */
export function unparsed(text: string): Clause {
  return { kind: 'unparsed', text }
}
