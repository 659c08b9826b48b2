import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import type { FreezeIssue } from '../../papers/index.ts'
import { attachedProofs } from '../domain/papers/proofs.ts'
import { type ComposedReport, composeReport } from './compose-report.ts'

/** Zpráva o plnění popisu spolupráce, by the id of the report. */
export const fulfilmentReportPaper: PaperSource = {
  kind: 'fulfilment-report',
  async compose(deps, { subject, language }) {
    if (!isId(subject)) throw new Refusal('record.not_found')
    const { report, unit, paper, matter } = await composeReport(deps, { reportId: asId(subject), language })
    return {
      unitId: unit.id,
      document: paper,
      name: messagesIn(language).reports.fileName(report.year, unit.name),
      address: `/celky/${unit.id}/zpravy/${report.id}`,
      attachments: attachedProofs(matter),
      issuable: report.councilOn === null,
    }
  },
}

/** The paper of a report as it is frozen, for submission or after the vote. */
export function paperOf({ report, paper, matter }: ComposedReport, occasion: FreezeIssue['occasion']): FreezeIssue {
  return {
    paper: { unitId: report.unitId, kind: fulfilmentReportPaper.kind, subject: report.id },
    document: paper,
    title: messagesIn(matter.language).reports.title(report.year),
    language: matter.language,
    occasion,
  }
}
