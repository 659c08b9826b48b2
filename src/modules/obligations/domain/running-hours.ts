import { amountOf } from './amount.ts'
import type { Evidence } from './evidence.ts'
import type { Obligation } from './obligation.ts'

/** One event in a ledger of hours, with what it adds and what all up to it come to. */
export type RunningHours = {
  readonly evidence: Evidence
  /** Hours of this event that count. */
  readonly adds: number
  /** Its hours at a distance that no longer count: the limit was used up. */
  readonly overLimit: number
  /** Sums up to this event, in the order of days: as they were held, and as they count. */
  readonly hours: number
  readonly distanceHours: number
  readonly counted: number
}

/**
 * Rule 27 told event by event: each line is the same count as of the duty itself, of the events up to it, so 45 hours of which
 * 25 at a distance end at 40 and the line says where the limit was reached.
 *
 * @param pieces records that count for the duty, in the order of days
 */
export function runningHours(obligation: Obligation, pieces: readonly Evidence[]): readonly RunningHours[] {
  let before = amountOf(obligation, [])
  return pieces.map((evidence, index) => {
    const amount = amountOf(obligation, pieces.slice(0, index + 1))
    const adds = hundredths(amount.counted - before.counted)
    const overLimit = hundredths(amount.hours - before.hours - adds)
    before = amount
    const { hours, distanceHours, counted } = amount
    return { evidence, adds, overLimit, hours, distanceHours, counted }
  })
}

function hundredths(hours: number): number {
  return Math.round(hours * 100) / 100
}
