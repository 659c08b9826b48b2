import type { LocalDate } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import type { Frequency } from '../clause.ts'

/** What makes a clause: each head begins exactly one. `broken` was meant as one and cannot be understood. */
export type Head =
  | { readonly kind: 'recurrence'; readonly atLeast: number; readonly per: Frequency; readonly dueBy: string | null }
  | { readonly kind: 'window'; readonly period: Period }
  | { readonly kind: 'deadline'; readonly by: LocalDate }
  | { readonly kind: 'quantity'; readonly atLeast: number }
  | { readonly kind: 'duration'; readonly from: LocalDate; readonly months: number; readonly to: LocalDate }
  | { readonly kind: 'condition'; readonly relation: 'until' | 'during' | 'after'; readonly event: string }
  | { readonly kind: 'on-demand'; readonly basis: string }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'broken' }

/** A piece of an expression between two tokens, `from` up to and without `end`. Pieces cover the expression in order. */
export type Part = Piece & { readonly from: number; readonly end: number }

export type Piece =
  | { readonly role: 'head'; readonly heads: readonly [Head, ...Head[]] }
  /** The day of each year by which a recurrence is due; `always` when it says by itself that it returns. */
  | { readonly role: 'due'; readonly day: string; readonly always: boolean }
  | { readonly role: 'first'; readonly by: LocalDate }
  /** A bracket that limits the count. */
  | { readonly role: 'note'; readonly text: string }
  /** Any other bracket: it belongs to the wording. */
  | { readonly role: 'aside'; readonly text: string }
  /** The mark of a list item. */
  | { readonly role: 'item' }
  /** The validity as a whole, which other clauses imply. */
  | { readonly role: 'validity' }
  | { readonly role: 'filler' }
  | { readonly role: 'word' }

export const broken: Piece = { role: 'head', heads: [{ kind: 'broken' }] }
