import type { Table } from '../../../../documents/index.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { DescribedLedger, DescribedRow, State } from '../../../obligations/index.ts'
import { bold, paragraph, row, table } from '../../../papers/index.ts'
import { cut, shortened } from './cut.ts'

/** States in which somebody still has to do something, the most urgent first. */
const open: readonly State[] = ['overdue', 'due', 'awaiting-confirmation', 'on-track', 'missed', 'upcoming']

/** What is not finished on either side, the most urgent first and then by its deadline. */
export function openDuties(ledger: DescribedLedger | null): readonly DescribedRow[] {
  const rows = ledger?.groups.flatMap((group) => group.rows) ?? []
  return rows
    .filter(({ state }) => open.includes(state))
    .toSorted(
      (a, b) =>
        open.indexOf(a.state) - open.indexOf(b.state) ||
        Number(a.period.to > b.period.to) - Number(a.period.to < b.period.to),
    )
}

/** Duties of both sides beside each other, at most so many; the last row says how many more there are. */
export function dutiesTable(
  duties: readonly DescribedRow[],
  language: Language,
  limits: { readonly most: number; readonly letters: number },
): Table {
  const words = messagesIn(language).handOver.paper
  const { columns } = words
  const { shown, more } = cut(duties, limits.most)
  const short = (text: string | null): string => (text === null ? words.none : shortened(text, limits.letters))
  return table({
    caption: words.captions.duties,
    widths: [8, 6, 6, 4],
    header: [columns.duty, columns.unitOwes, columns.agencyOwes, columns.standing],
    rows: [
      ...shown.map((one) =>
        row([
          shortened(one.title, limits.letters),
          short(one.unitOwes),
          short(one.agencyOwes),
          [paragraph(bold(one.word)), ...(one.count === null ? [] : [paragraph(one.count)])],
        ]),
      ),
      ...(more === 0 ? [] : [row([words.more(more), '', '', ''])]),
    ],
  })
}
