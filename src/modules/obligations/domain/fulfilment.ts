import type { Occurrence } from '../../../deadlines/index.ts'
import { addDays, daysBetween, type LocalDate } from '../../../kernel/local-date.ts'
import { lengthInDays, type Period } from '../../../kernel/period.ts'
import { type Amount, amountOf, countedOf } from './amount.ts'
import { belongs } from './belongs.ts'
import { counts, isNearMiss, type NearMiss } from './counts.ts'
import type { Evidence, ObligationId } from './evidence.ts'
import { happensOn } from './happens-on.ts'
import { inOrderOfDays } from './in-order-of-days.ts'
import type { Obligation } from './obligation.ts'
import type { State } from './states.ts'

/** How one occurrence of a duty stands on one day, with everything that the sentence about it needs. */
export type Fulfilment = {
  readonly state: State
  /** The days in which the duty is asked for; the lifetime of a duty that cannot be counted. */
  readonly period: Period
  /** k: what counts; n: what is asked for, null when the duty cannot be counted. */
  readonly counted: number
  readonly needed: number | null
  /** k as it would be with the other side's word on everything that awaits it. */
  readonly expected: number
  readonly amount: Amount
  readonly pieces: Pieces
  /** What is scheduled would complete the duty. */
  readonly restScheduled: boolean
  /** What is left no longer fits evenly into the time that is left. */
  readonly behind: boolean
  /** Days after the last day, 0 until it has passed. */
  readonly daysLate: number
  readonly waiver: Waiver | null
}

export type Pieces = {
  readonly counted: readonly Evidence[]
  readonly awaiting: readonly Evidence[]
  readonly planned: readonly Evidence[]
  readonly refused: readonly { readonly evidence: Evidence; readonly because: NearMiss }[]
}

/** A person settled the duty, or one occurrence of it, with a reason. */
export type Waiver = {
  readonly obligationId: ObligationId
  /** First day of the occurrence; null settles the whole duty. */
  readonly from: LocalDate | null
  readonly on: LocalDate
  readonly reason: string
}

export type Circumstances = {
  readonly day: LocalDate
  /** From when the unit keeps records here; null: from the beginning. */
  readonly recordsFrom: LocalDate | null
  readonly waivers: readonly Waiver[]
  readonly leadDays?: number
}

/** How many days before its last day an owed output is called due. */
export const usualLeadDays = 30

/**
 * The state of a duty's occurrence on a day: computed from records, never typed. Pass `null` for the occurrence of a duty
 * that cannot be counted. The result depends neither on the order nor on repetition of the evidence.
 */
export function fulfilment(
  obligation: Obligation,
  occurrence: Occurrence | null,
  evidence: readonly Evidence[],
  circumstances: Circumstances,
): Fulfilment {
  return fulfilmentFrom(obligation, occurrence, inOrderOfDays(evidence), circumstances)
}

/** The same from records that are already in the order of days, each once: a ledger orders them once for all its duties. */
export function fulfilmentFrom(
  obligation: Obligation,
  occurrence: Occurrence | null,
  evidence: readonly Evidence[],
  circumstances: Circumstances,
): Fulfilment {
  const { day } = circumstances
  const period = occurrence === null ? obligation.lifetime : { from: occurrence.from, to: occurrence.to }
  const pieces = piecesOf(obligation, period, evidence, day)
  const { counted, awaiting, planned } = pieces
  const amount = amountOf(obligation, counted)
  const needed = occurrence?.atLeast ?? null
  const enough = (some: readonly Evidence[]): boolean => needed !== null && countedOf(obligation, some) >= needed
  const facts: Facts = {
    period,
    day,
    fulfilled: enough(counted),
    fulfilledOnceConfirmed: enough([...counted, ...awaiting]),
    restScheduled: enough([...counted, ...awaiting, ...planned.filter((piece) => happensOn(piece) <= period.to)]),
  }
  const waiver = waiverOf(obligation, period, circumstances)
  const missing = (needed ?? 0) - countedOf(obligation, [...counted, ...awaiting, ...planned])
  return {
    state: waiver === null ? stateOf(obligation, facts, circumstances) : 'waived',
    period,
    counted: amount.counted,
    needed,
    expected: countedOf(obligation, [...counted, ...awaiting]),
    amount,
    pieces,
    restScheduled: facts.restScheduled,
    behind: needed !== null && needed > 1 && missing > 0 && missing > turnsLeft(period, day, needed),
    daysLate: Math.max(0, daysBetween(period.to, day)),
    waiver,
  }
}

type Facts = {
  readonly period: Period
  readonly day: LocalDate
  readonly fulfilled: boolean
  readonly fulfilledOnceConfirmed: boolean
  readonly restScheduled: boolean
}

function stateOf(obligation: Obligation, facts: Facts, { recordsFrom, leadDays }: Circumstances): State {
  const { counting } = obligation
  const { period, day } = facts
  if (!counting.countable) return 'not-countable'
  if (facts.fulfilled) return 'fulfilled'
  if (facts.fulfilledOnceConfirmed) return 'awaiting-confirmation'
  if (recordsFrom !== null && period.to < recordsFrom) return 'not-recorded'
  if (day < period.from) return 'upcoming'
  const isClosed = obligation.closedOn !== undefined && day >= obligation.closedOn
  if (day > period.to) return counting.settles === 'output' && !isClosed ? 'overdue' : 'missed'
  if (counting.settles === 'output' && day >= addDays(period.to, -(leadDays ?? usualLeadDays))) return 'due'
  const once = counting.term.kind === 'window' || counting.term.kind === 'deadline'
  return !once && !facts.restScheduled && inLastQuarter(period, day) ? 'due' : 'on-track'
}

function inLastQuarter(period: Period, day: LocalDate): boolean {
  return 4 * lengthInDays({ from: day, to: period.to }) < lengthInDays(period)
}

/** Into how many even parts of the period, one for each piece, the rest of it still reaches. */
function turnsLeft(period: Period, day: LocalDate, needed: number): number {
  if (day > period.to) return 0
  if (day <= period.from) return needed
  return Math.ceil((lengthInDays({ from: day, to: period.to }) * needed) / lengthInDays(period))
}

function waiverOf(obligation: Obligation, period: Period, { waivers, day }: Circumstances): Waiver | null {
  const own = waivers.filter(
    ({ obligationId, from, on }) =>
      obligationId === obligation.id && on <= day && (from === null || from === period.from),
  )
  return own.toSorted((a, b) => compare(b.on, a.on) || compare(a.reason, b.reason))[0] ?? null
}

/** What the records of the period are to the duty, in their order. */
function piecesOf(obligation: Obligation, period: Period, evidence: readonly Evidence[], day: LocalDate): Pieces {
  const counted: Evidence[] = []
  const awaiting: Evidence[] = []
  const planned: Evidence[] = []
  const refused: Pieces['refused'][number][] = []
  for (const piece of evidence) {
    if (!belongs(obligation, period, piece)) continue
    const verdict = counts(obligation, piece, day)
    if (verdict.counts) (piece.confirmation === 'awaiting' ? awaiting : counted).push(piece)
    else if (verdict.because.code === 'planned') planned.push(piece)
    else if (isNearMiss(verdict.because)) refused.push({ evidence: piece, because: verdict.because })
  }
  return { counted, awaiting, planned, refused }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
