import type { Sheet } from '../../../../documents/index.ts'
import { messagesIn } from '../../../../messages/index.ts'
import type { FulfilmentReport } from './fulfilment-report-input.ts'
import { proofsOf } from './proofs.ts'

/** The tables of a report for those who count on: a sheet of duties, a sheet of meetings. Figures are numbers, days are days. */
export function reportSheets(report: FulfilmentReport): readonly Sheet[] {
  const words = messagesIn(report.language).reports.sheets
  return [
    { name: words.duties, columns: Object.values(words.dutyColumns), rows: duties(report) },
    { name: words.meetings, columns: Object.values(words.meetingColumns), rows: meetings(report) },
  ]
}

function duties({ ledger, evidence, gaps, language }: FulfilmentReport): Sheet['rows'] {
  return ledger.groups.flatMap(({ activity, rows }) =>
    rows.map((row) => [
      activity,
      row.title,
      row.wording,
      row.unitOwes,
      row.agencyOwes,
      { day: row.period.from },
      { day: row.period.to },
      row.word,
      row.meter?.counted ?? null,
      row.meter?.needed ?? null,
      proofsOf(row, evidence, language).join('\n'),
      gaps[row.obligationId]?.unit ?? null,
      gaps[row.obligationId]?.agency ?? null,
    ]),
  )
}

/** Attendance stays a number, without names. */
function meetings({ meetings: held, language }: FulfilmentReport): Sheet['rows'] {
  const { obligations } = messagesIn(language)
  return held
    .toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
    .map(({ on, kind, present, roles }) => [
      { day: on },
      obligations.meetingKinds[kind],
      present,
      roles.map((role) => obligations.roles[role]).join(', '),
    ])
}
