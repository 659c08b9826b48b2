import { daysBetween, firstDayOfYear, type LocalDate, lastDayOfYear, yearOf } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import { type Language, type Messages, messagesIn } from '../../../messages/index.ts'
import { countOf } from './count-of.ts'
import type { Evidence } from './evidence.ts'
import { type ExplanationLink, linksOf } from './explanation-links.ts'
import type { Fulfilment } from './fulfilment.ts'
import { happensOn } from './happens-on.ts'
import type { LedgerRow } from './ledger.ts'
import { nounOf } from './noun-of.ts'
import { refusalSentence } from './refusal-sentence.ts'
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
      ...beyondCount(fulfilment, words),
      ...remarks(row, words),
    ].join(' '),
    links: linksOf(fulfilment.pieces, words),
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
      return []
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

/** Records that do not count, or not yet, while the duty still wants something. */
function beyondCount({ pieces, state, period }: Fulfilment, words: Words): readonly string[] {
  const wanting: readonly State[] = ['awaiting-confirmation', 'overdue', 'missed', 'due', 'on-track']
  if (!wanting.includes(state)) return []
  return [
    ...(pieces.awaiting.length === 0 ? [] : [words.awaiting(daysOf(pieces.awaiting, period, words))]),
    ...pieces.refused.map(({ evidence, because }) => refusalSentence(evidence, because, words)),
  ]
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

/** Days without their year when the sentence already names it. */
function daysOf(pieces: readonly Evidence[], period: Period, words: Words): readonly string[] {
  const days = pieces.map(happensOn)
  const year = yearOf(period.from)
  const known = [period.to, ...days].every((day: LocalDate) => yearOf(day) === year)
  return days.map((day) => (known ? words.shortDate(day) : words.date(day)))
}
