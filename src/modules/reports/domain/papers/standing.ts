import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { DescribedLedger, DescribedRow, State } from '../../../obligations/index.ts'

/** States in the order in which a council wants to hear of them. */
const urgentOrder: readonly State[] = [
  'overdue',
  'missed',
  'due',
  'awaiting-confirmation',
  'on-track',
  'upcoming',
  'fulfilled',
  'waived',
  'not-recorded',
  'not-countable',
]

/** States in which something is, with its number. */
export function inUrgentOrder(totals: DescribedLedger['totals']): readonly (readonly [State, number])[] {
  return urgentOrder.map((state) => [state, totals[state]] as const).filter(([, count]) => count > 0)
}

/** The report's first sentence: how all duties of the year stand. */
export function summarySentence(ledger: DescribedLedger, year: number, language: Language): string {
  const messages = messagesIn(language).reports
  if (ledger.count === 0) return messages.noObligations(year)
  const parts = inUrgentOrder(ledger.totals).map(([state, count]) => messages.inState[state](count))
  return messages.state(year, ledger.count, parts)
}

/** What is missing and why, the most urgent first. */
export function missingItems(ledger: DescribedLedger, language: Language): readonly string[] {
  const { missing } = messagesIn(language).reports
  const lacking: readonly State[] = ['overdue', 'missed', 'due', 'awaiting-confirmation', 'not-countable']
  return lacking.flatMap((state) => rowsIn(ledger, [state]).map(({ title, word, text }) => missing(title, word, text)))
}

/** What is still open and has its day, the nearest first. */
export function nextItems(ledger: DescribedLedger, language: Language): readonly string[] {
  const { next } = messagesIn(language).reports
  return rowsIn(ledger, ['due', 'awaiting-confirmation', 'on-track', 'upcoming'])
    .toSorted((a, b) => Number(a.period.to > b.period.to) - Number(a.period.to < b.period.to))
    .map(({ period, title, count }) => next(period.to, title, count))
}

function rowsIn(ledger: DescribedLedger, states: readonly State[]): readonly DescribedRow[] {
  return ledger.groups.flatMap(({ rows }) => rows).filter(({ state }) => states.includes(state))
}
