import { daysBetween, firstDayOfYear, type LocalDate, lastDayOfYear, yearOf } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import { type Language, type Messages, messagesIn } from '../../../messages/index.ts'
import { countOf } from './count-of.ts'
import type { Because } from './counts.ts'
import type { Evidence, EvidenceSource } from './evidence.ts'
import type { Fulfilment } from './fulfilment.ts'
import { happensOn } from './happens-on.ts'
import type { LedgerRow } from './ledger.ts'
import { nounOf } from './noun-of.ts'
import type { State } from './states.ts'

/** A row of the ledger said in words. */
export type Explanation = {
  readonly state: State
  /** The state's word. */
  readonly word: string
  /** „2 ze 4“; null when nothing is asked for. */
  readonly count: string | null
  /** Why the state is what it is, and what is missing. */
  readonly text: string
  readonly links: readonly ExplanationLink[]
}

export type ExplanationLink = {
  readonly label: string
  readonly source: EvidenceSource
  readonly part: 'counted' | 'awaiting' | 'planned' | 'refused'
}

type Words = Messages['obligations']

/** Says how a duty stands: the count with its days, then why and what is next, then the records to open. */
export function explain(row: LedgerRow, language: Language): Explanation {
  const words = messagesIn(language).obligations
  const { fulfilment } = row
  const { state } = fulfilment
  return {
    state,
    word: words.states[state],
    count: countOf(row.obligation, fulfilment, language),
    text: [
      ...countSentence(row, words),
      ...stateSentences(row, words),
      ...refusalSentences(fulfilment, words),
      ...remarks(row, words),
    ].join(' '),
    links: linksOf(fulfilment, words),
  }
}

function countSentence({ obligation, fulfilment }: LedgerRow, words: Words): readonly string[] {
  const { counted, needed, pieces, period } = fulfilment
  if (needed === null) return pieces.counted.length === 0 ? [] : [words.proved(pieces.counted.length)]
  const count = words.kOfN(counted, needed, nounOf(obligation))
  const byPieces = obligation.counting.countable && obligation.counting.measure === 'pieces'
  const days = byPieces && pieces.counted.length <= 12 ? daysOf(pieces.counted, period, words) : []
  return [words.counted(count, whenOf(period, obligation.counting, words), days)]
}

function whenOf(period: Period, counting: LedgerRow['obligation']['counting'], words: Words): string {
  const year = yearOf(period.to)
  if (period.from === firstDayOfYear(year) && period.to === lastDayOfYear(year)) return words.inYear(year)
  const untilOnly = counting.countable && (counting.term.kind === 'deadline' || counting.term.kind === 'quantity')
  return untilOnly ? words.until(period.to) : words.inPeriod(period.from, period.to)
}

function stateSentences(row: LedgerRow, words: Words): readonly string[] {
  const { obligation, fulfilment, today } = row
  const { state, period, pieces, waiver, daysLate } = fulfilment
  const noun = nounOf(obligation)
  const missing = Math.max(0, (fulfilment.needed ?? 0) - fulfilment.counted)
  const planned = daysOf(pieces.planned, period, words)
  const scheduled = planned.length === 0 ? [] : [words.partlyScheduled(planned)]
  const behind = fulfilment.behind ? [words.behind] : []
  switch (state) {
    case 'waived':
      return waiver === null ? [] : [words.waived(waiver.reason, waiver.on)]
    case 'not-countable':
      return obligation.counting.countable ? [] : [words.notCountable[obligation.counting.reason]]
    case 'fulfilled':
      return lateness(row, words)
    case 'awaiting-confirmation':
      return [words.awaiting(daysOf(pieces.awaiting, period, words))]
    case 'not-recorded':
      return row.recordsFrom === null ? [] : [words.notRecorded(row.recordsFrom)]
    case 'upcoming':
      return [words.upcoming(period.from), ...scheduled]
    case 'overdue':
      return [words.overdue(daysLate, period.to), ...scheduled]
    case 'missed':
      return [words.missed(missing, noun, period.to)]
    case 'due':
      return [words.due(missing, noun, daysBetween(today, period.to)), ...scheduled, ...behind]
    case 'on-track':
      return fulfilment.restScheduled
        ? [words.restScheduled(planned)]
        : [words.remaining(missing, noun, period.to), ...scheduled, ...behind]
  }
  return state satisfies never
}

/** An owed output that came after its day. */
function lateness({ obligation, fulfilment }: LedgerRow, words: Words): readonly string[] {
  if (!obligation.counting.countable || obligation.counting.settles !== 'output') return []
  const last = fulfilment.pieces.counted.map(happensOn).toSorted()[(fulfilment.needed ?? 1) - 1]
  return last !== undefined && last > fulfilment.period.to ? [words.late(last)] : []
}

function refusalSentences({ pieces, state }: Fulfilment, words: Words): readonly string[] {
  const told: readonly State[] = ['awaiting-confirmation', 'overdue', 'missed', 'due', 'on-track']
  if (!told.includes(state)) return []
  return pieces.refused.map(({ evidence, because }) => refusalSentence(evidence, because, words))
}

function refusalSentence(evidence: Evidence, because: Because, words: Words): string {
  const what = nameOf(evidence, words)
  switch (because.code) {
    case 'role-absent':
      return words.because['role-absent'](what, because.role)
    case 'other-kind':
    case 'other-subject':
    case 'planned':
      return ''
    default:
      return words.because[because.code](what)
  }
}

function remarks({ obligation, fulfilment, wholePeriodAsks }: LedgerRow, words: Words): readonly string[] {
  const { counting, rule } = obligation
  const { amount, needed } = fulfilment
  const limit = rule.from === 'record' ? rule.maxDistanceHours : null
  return [
    ...(wholePeriodAsks === null || needed === null ? [] : [words.partOfPeriod(needed, wholePeriodAsks)]),
    ...(counting.countable && counting.estimate ? [words.estimate] : []),
    ...(limit !== null && amount.distanceHours > 0 ? [words.distance(amount.distanceHours, limit)] : []),
    ...(amount.participants > 0 && counting.countable && counting.term.kind === 'quantity'
      ? [words.participants(amount.participants)]
      : []),
  ]
}

function linksOf({ pieces }: Fulfilment, words: Words): readonly ExplanationLink[] {
  const link = (part: ExplanationLink['part'], label: string, { source }: Evidence): ExplanationLink => ({
    label,
    source,
    part,
  })
  return [
    ...pieces.counted.map((piece) => link('counted', labelOf(piece, words), piece)),
    ...pieces.awaiting.map((piece) => link('awaiting', words.linkMarks.awaiting(labelOf(piece, words)), piece)),
    ...pieces.refused.map(({ evidence, because }) =>
      link('refused', refusalMark(because, words)(labelOf(evidence, words)), evidence),
    ),
    ...pieces.planned.map((piece) => link('planned', words.linkMarks.planned(labelOf(piece, words)), piece)),
  ]
}

function refusalMark({ code }: Because, { linkMarks }: Words): (label: string) => string {
  switch (code) {
    case 'no-minutes':
    case 'no-attendance':
    case 'not-submitted':
    case 'not-to-council':
      return linkMarks[code]
    default:
      return linkMarks.other
  }
}

/** A meeting is known by its day, a report and a record by their name. */
function labelOf(evidence: Evidence, words: Words): string {
  return evidence.facts.of === 'meeting' || evidence.title === null ? words.date(evidence.on) : evidence.title
}

function nameOf(evidence: Evidence, words: Words): string {
  const { facts, title, on } = evidence
  if (facts.of === 'meeting') return words.record.meeting(words.date(on))
  if (facts.of === 'report') return words.record.report(title ?? reportName(facts.kind, words))
  return words.record.record(title, words.date(on))
}

function reportName(kind: 'agreement-fulfilment' | 'plan-fulfilment', words: Words): string {
  return words.duties[kind === 'plan-fulfilment' ? 'plan-report' : 'agreement-report']
}

/** Days without their year when the sentence already names it. */
function daysOf(pieces: readonly Evidence[], period: Period, words: Words): readonly string[] {
  const days = pieces.map(happensOn)
  const year = yearOf(period.from)
  const known = [period.to, ...days].every((day: LocalDate) => yearOf(day) === year)
  return days.map((day) => (known ? words.shortDate(day) : words.date(day)))
}
