import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { DescribedLedger, DescribedRow, State } from '../../../obligations/index.ts'
import { type GapReasons, lackingStates } from '../gaps.ts'

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

/** What is missing and why, the most urgent first; after what the records say, the reasons that both sides gave. */
export function missingItems(ledger: DescribedLedger, gaps: GapReasons, language: Language): readonly string[] {
  const { missing } = messagesIn(language).reports
  return lackingStates.flatMap((state) =>
    rowsIn(ledger, [state]).map((row) =>
      [missing(row.title, row.word, row.text), ...reasonsOf(row, gaps, language)].join(' '),
    ),
  )
}

/** Why a duty is not fulfilled, as a sentence of each side that said so; nothing of a duty that meanwhile is. */
export function reasonsOf(
  { obligationId, state }: DescribedRow,
  gaps: GapReasons,
  language: Language,
): readonly string[] {
  const { gap } = messagesIn(language).reports
  const reason = gaps[obligationId]
  if (reason === undefined || !lackingStates.includes(state)) return []
  return (['unit', 'agency'] as const).flatMap((side) => {
    const words = (reason[side] ?? '').trim()
    return words === '' ? [] : [gap[side](words)]
  })
}

/** What nothing measures, each with the reason. */
export function uncountableItems(ledger: DescribedLedger, language: Language): readonly string[] {
  const { reason } = messagesIn(language).reports
  return rowsIn(ledger, ['not-countable']).map(({ title, text }) => reason(title, text))
}

/** How what ASZ takes part in stands: its share is a column beside the unit's, so it is not listed twice. */
export function agencySentence(ledger: DescribedLedger, language: Language): string {
  const messages = messagesIn(language).reports
  const owing = ledger.groups.flatMap(({ rows }) => rows).filter(({ agencyOwes }) => agencyOwes !== null)
  if (owing.length === 0) return messages.agencyOwesNothing
  if (owing.length === ledger.count) return messages.agencyOwesInAll
  const parts = urgentOrder.flatMap((state) => {
    const count = owing.filter((row) => row.state === state).length
    return count === 0 ? [] : [messages.inState[state](count)]
  })
  return messages.agencyOwesIn(owing.length, ledger.count, parts)
}

/** What goes on without trouble and has its day, the nearest first. What is missing stands above. */
export function nextItems(ledger: DescribedLedger, language: Language): readonly string[] {
  const { next } = messagesIn(language).reports
  return rowsIn(ledger, ['on-track', 'upcoming'])
    .toSorted((a, b) => Number(a.period.to > b.period.to) - Number(a.period.to < b.period.to))
    .map(({ period, title, count }) => next(period.to, title, count))
}

function rowsIn(ledger: DescribedLedger, states: readonly State[]): readonly DescribedRow[] {
  return ledger.groups.flatMap(({ rows }) => rows).filter(({ state }) => states.includes(state))
}
