/**
 * Reports: papers composed from records.
 *
 * @example
 * const paper = composeFulfilmentReport({ language: 'cs', year: 2024, ledger: describeLedger(book, 'cs'), … })
 */
export { composeFulfilmentReport } from './domain/papers/fulfilment-report.ts'
export type { FulfilmentReport, ReportedMeeting, ReportWords } from './domain/papers/fulfilment-report-input.ts'
