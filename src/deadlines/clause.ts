import type { LocalDate } from '../kernel/local-date.ts'

/** How often a recurring duty returns. `P2Y` and alike: once in that many years (ISO 8601 duration). */
export type Frequency = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | `P${number}Y`

/**
 * One meaning inside a deadline expression of the form's schedule (column „termín dokončení“). An expression may hold
 * several. `what` is the wording that is left without number, period, date and bound words; null when nothing is left.
 */
export type Clause =
  | {
      readonly kind: 'recurrence'
      readonly atLeast: number
      readonly per: Frequency
      readonly what: string | null
      /** A bracket that limits the count: "vč. pracovních skupin". */
      readonly note: string | null
      /** Day of each year by which it is due, `--03-31`; `--02-29` is the end of February. Null when the period bounds it. */
      readonly dueBy: string | null
      /** Day by which the first one is due; null when the validity's start says it. */
      readonly firstBy: LocalDate | null
    }
  | { readonly kind: 'window'; readonly from: LocalDate; readonly to: LocalDate; readonly what: string | null }
  | { readonly kind: 'deadline'; readonly by: LocalDate; readonly what: string | null }
  | { readonly kind: 'quantity'; readonly atLeast: number; readonly what: string | null }
  | { readonly kind: 'duration'; readonly from: LocalDate; readonly months: number; readonly to: LocalDate }
  | { readonly kind: 'condition'; readonly relation: 'until' | 'during' | 'after'; readonly event: string }
  | { readonly kind: 'on-demand'; readonly basis: string }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'scope'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unparsed'; readonly text: string }

/** One span in which a countable clause wants something: at least so many between these days, both included. */
export type Occurrence = { readonly from: LocalDate; readonly to: LocalDate; readonly atLeast: number }
