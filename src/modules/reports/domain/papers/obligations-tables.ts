import type { Table } from '../../../../documents/index.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { DescribedLedger, DescribedRow } from '../../../obligations/index.ts'
import { bandRow, bold, paragraph, row, table } from './blocks.ts'
import { inUrgentOrder } from './standing.ts'

/** How many duties are in each state; states in which none is are left out. */
export function byStateTable(ledger: DescribedLedger, language: Language): Table {
  const { reports, obligations } = messagesIn(language)
  const { columns, captions } = reports
  const counted = inUrgentOrder(ledger.totals).map(([state, count]) => row([obligations.states[state], String(count)]))
  const total = row([[paragraph(bold(columns.total))], [paragraph(bold(String(ledger.count)))]])
  return table({
    caption: captions.byState,
    widths: [3, 1],
    header: [columns.state, columns.count],
    rows: [...counted, total],
  })
}

/** Both sides beside each other, with the wording, the state and the evidence; grouped by the schedule's activities. */
export function obligationsTable(ledger: DescribedLedger, language: Language): Table {
  const { columns, captions } = messagesIn(language).reports
  const header = [columns.obligation, columns.unitOwes, columns.agencyOwes, columns.standing, columns.proofs]
  return table({
    caption: captions.obligations,
    widths: [8, 5, 5, 6, 5],
    header,
    rows: ledger.groups.flatMap(({ activity, rows }) => [
      bandRow(activity, header.length),
      ...rows.map((one) => row(obligationCells(one, language))),
    ]),
  })
}

function obligationCells(one: DescribedRow, language: Language): Parameters<typeof row>[0] {
  const { wording, unstated, noProofs } = messagesIn(language).reports
  const proofs = one.links.filter(({ part }) => part === 'counted' || part === 'awaiting')
  return [
    [
      paragraph(bold(one.title)),
      ...(one.wording === '' ? [] : [paragraph({ text: wording(one.wording, one.page), italic: true })]),
    ],
    one.unitOwes ?? unstated,
    one.agencyOwes ?? unstated,
    [paragraph(bold(standing(one)))],
    proofs.length === 0 ? noProofs : proofs.map(({ label }) => label).join(', '),
  ]
}

/** What ASZ promised and how it stands: the other side is never only a column. */
export function agencyTable(ledger: DescribedLedger, language: Language): Table {
  const { columns, captions } = messagesIn(language).reports
  const owing = ledger.groups.flatMap(({ rows }) => rows).filter(({ agencyOwes }) => agencyOwes !== null)
  return table({
    caption: captions.agency,
    widths: [5, 5, 3],
    header: [columns.obligation, columns.agencyOwes, columns.standing],
    rows: owing.map((one) => row([one.title, one.agencyOwes ?? '', standing(one)])),
  })
}

function standing({ word, count }: DescribedRow): string {
  return count === null ? word : `${word}, ${count}`
}
