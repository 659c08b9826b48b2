import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Evidence, LedgerRow, ObligationId, RunningHours, State } from '../../obligations/index.ts'

/** Why hours of education are not counted, or not yet. */
export const uncountedReasons = [
  'planned',
  'awaiting',
  'objected',
  'unanswered',
  'unrecorded',
  'not-taken',
  'outside',
] as const
export type UncountedReason = (typeof uncountedReasons)[number]

/** The account of the hours that an agreement asks for (rule 27), event by event. */
export type HoursAccount = {
  readonly obligationId: ObligationId
  readonly state: State
  /** The days in which hours count: they end with ASZ's project (rule 16). */
  readonly period: Period
  readonly needed: number
  readonly maxDistanceHours: number | null
  readonly counted: number
  /** All hours as they were held, and those of them at a distance. */
  readonly held: number
  readonly heldAtDistance: number
  readonly lines: readonly (HoursEvent & Pick<RunningHours, 'adds' | 'overLimit' | 'counted'>)[]
  readonly others: readonly (HoursEvent & { readonly because: UncountedReason })[]
}

type HoursEvent = {
  readonly recordId: string
  readonly title: string
  readonly on: LocalDate
  readonly hours: number
  readonly distance: boolean
}

/**
 * Lays out what the duty counts; nothing is counted here.
 *
 * @param running the duty's own count, event by event
 * @param evidence everything of the agreement's time, of which education outside the duty's own days is told too
 */
export function hoursAccount(
  { obligation, fulfilment }: LedgerRow,
  running: readonly RunningHours[],
  evidence: readonly Evidence[],
): HoursAccount {
  const { pieces, period, amount, counted, needed, state } = fulfilment
  const others: readonly (readonly [Evidence, UncountedReason])[] = [
    ...pieces.awaiting.map((piece) => [piece, 'awaiting'] as const),
    ...pieces.planned.map((piece) => [piece, 'planned'] as const),
    ...pieces.refused.map(({ evidence: piece, because: { code } }) => [piece, reasonOf(code)] as const),
    ...evidence.filter((piece) => isHeldOutside(piece, period)).map((piece) => [piece, 'outside'] as const),
  ]
  return {
    obligationId: obligation.id,
    state,
    period,
    needed: needed ?? 0,
    maxDistanceHours: obligation.rule.from === 'record' ? obligation.rule.maxDistanceHours : null,
    counted,
    held: amount.hours,
    heldAtDistance: amount.distanceHours,
    lines: running.flatMap(({ evidence: piece, adds, overLimit, counted: soFar }) =>
      eventOf(piece).map((event) => ({ ...event, adds, overLimit, counted: soFar })),
    ),
    others: others
      .flatMap(([piece, because]) => eventOf(piece).map((event) => ({ ...event, because })))
      .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
  }
}

/** An event without a length adds nothing, so the account does not list it. */
function eventOf({ source, title, on, facts }: Evidence): readonly HoursEvent[] {
  if (facts.of !== 'record' || facts.hours === null) return []
  return [{ recordId: source.id, title: title ?? '', on, hours: facts.hours, distance: facts.distance }]
}

function isHeldOutside({ facts, on }: Evidence, period: Period): boolean {
  const held = facts.of === 'record' && facts.kind === 'education-group' && facts.stage === 'held'
  return held && (on < period.from || on > period.to)
}

function reasonOf(code: string): UncountedReason {
  return uncountedReasons.find((reason) => reason === code) ?? 'unrecorded'
}
