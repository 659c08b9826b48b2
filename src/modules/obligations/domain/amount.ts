import type { Evidence } from './evidence.ts'
import type { Obligation } from './obligation.ts'

/** What a set of records comes to, in the measure of the obligation. */
export type Amount = {
  /** Pieces, or hours after the rule on distance learning. */
  readonly counted: number
  /** All hours, and those of them at a distance, as they were held. */
  readonly hours: number
  readonly distanceHours: number
  readonly participants: number
}

/**
 * Rule 27: hours of distance learning count up to their limit, so 45 hours of which 25 at a distance are 40. Everything
 * else is counted by pieces. More records never come to less.
 */
export function amountOf(obligation: Obligation, pieces: readonly Evidence[]): Amount {
  const records = pieces.map(({ facts }) => facts).filter((facts) => facts.of === 'record')
  const hours = sum(records.map((record) => record.hours ?? 0))
  const distanceHours = sum(records.filter(({ distance }) => distance).map((record) => record.hours ?? 0))
  const inHours = obligation.counting.countable && obligation.counting.measure === 'hours'
  return {
    counted: inHours ? sum([hours, -distanceHours, Math.min(distanceHours, limitOf(obligation))]) : pieces.length,
    hours,
    distanceHours,
    participants: sum(records.map((record) => record.participants ?? 0)),
  }
}

/** k alone: most duties count pieces, and need not look into them. */
export function countedOf(obligation: Obligation, pieces: readonly Evidence[]): number {
  const { counting } = obligation
  return counting.countable && counting.measure === 'hours' ? amountOf(obligation, pieces).counted : pieces.length
}

function limitOf({ rule }: Obligation): number {
  return rule.from === 'record' ? (rule.maxDistanceHours ?? Infinity) : Infinity
}

/** In hundredths: neither the order of adding nor 45.3 − 25.3 shows in the last digit. */
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 100), 0) / 100
}
