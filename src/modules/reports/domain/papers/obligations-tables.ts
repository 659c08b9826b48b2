import type { Paragraph, Table } from '../../../../documents/index.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { DescribedLedger, DescribedRow, Evidence } from '../../../obligations/index.ts'
import { bandRow, bold, paragraph, row, table } from '../../../papers/index.ts'
import type { GapReasons } from '../gaps.ts'
import type { FulfilmentReport } from './fulfilment-report-input.ts'
import { proofsOf } from './proofs.ts'
import { inUrgentOrder, reasonsOf } from './standing.ts'

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

type Duties = Pick<FulfilmentReport, 'ledger' | 'evidence' | 'gaps' | 'language'>

/** Both sides beside each other, with the wording, the state and the evidence; grouped by the schedule's activities. */
export function obligationsTable({ ledger, evidence, gaps, language }: Duties): Table {
  const { columns, captions } = messagesIn(language).reports
  const header = [columns.obligation, columns.unitOwes, columns.agencyOwes, columns.standing, columns.proofs]
  return table({
    caption: captions.obligations,
    widths: [9, 5.5, 5.5, 5, 6.5],
    header,
    rows: ledger.groups.flatMap(({ activity, rows }) => [
      bandRow(activity, header.length),
      ...rows.map((one) => row(obligationCells(one, evidence, gaps, language))),
    ]),
  })
}

function obligationCells(
  one: DescribedRow,
  evidence: readonly Evidence[],
  gaps: GapReasons,
  language: Language,
): Parameters<typeof row>[0] {
  const { wording, unstated, noProofs } = messagesIn(language).reports
  const proofs = proofsOf(one, evidence, language)
  return [
    [
      paragraph(bold(one.title)),
      ...(one.wording === '' ? [] : [paragraph({ text: wording(one.wording, one.page), italic: true })]),
    ],
    one.unitOwes ?? unstated,
    one.agencyOwes ?? unstated,
    [...standing(one), ...reasonsOf(one, gaps, language).map((reason) => paragraph({ text: reason, italic: true }))],
    proofs.length === 0 ? noProofs : proofs.map((proof) => paragraph(proof)),
  ]
}

/** The word of the state, then how much of what was promised is proved. */
function standing({ word, count }: DescribedRow): readonly Paragraph[] {
  return [paragraph(bold(word)), ...(count === null ? [] : [paragraph(count)])]
}
