/**
 * Reports: papers composed from records. Words may be a person's, figures are always counted.
 *
 * @example
 * const report = await prepareReport(deps, { agreementId, year: 2024 })
 * const { bytes } = await exportReport(deps, { reportId: report.id, language: 'cs', format: 'pdf' })
 */
export { reportsApi } from './api.ts'
export { summarySentence } from './domain/papers/standing.ts'
export { dossierApi } from './dossier-routes.ts'
export { regionReportsApi } from './region-routes.ts'
export { type AwaitingRound, awaitingApprovals } from './store/awaiting-rounds.ts'
export { dossierPaper } from './use-cases/dossier/dossier-papers.ts'
export { prepareDossier } from './use-cases/dossier/save-dossier.ts'
export { exportReport } from './use-cases/export-report.ts'
export { listReports } from './use-cases/list-reports.ts'
export { councilPacketPaper } from './use-cases/packet/packet-paper.ts'
export { preparePacket } from './use-cases/packet/prepare-packet.ts'
export { prepareReport } from './use-cases/prepare-report.ts'
export { fulfilmentReportPaper } from './use-cases/report-papers.ts'
export { reportsSubscribers } from './use-cases/reports-subscribers.ts'
export { decideOnReport } from './use-cases/rounds/decide-on-report.ts'
export { submitReport } from './use-cases/rounds/submit-report.ts'
export { saveReport } from './use-cases/save-report.ts'
export { showReport } from './use-cases/show-report.ts'
