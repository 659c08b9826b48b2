/**
 * Obligations: what both sides promised, counted from records entered once. Later modules provide `Evidence`; nobody types
 * a state.
 *
 * @example
 * const { totals, rows } = ledger(obligations, evidence, { today, year: 2023, recordsFrom: null, waivers: [] })
 * rows.map((row) => explain(row, 'cs').text) // ['2 ze 4 jednání v roce 2023: 14. 2., 6. 6. …', …]
 */
export { obligationsApi } from './api.ts'
export { type Amount, amountOf } from './domain/amount.ts'
export { type Because, counts, type NearMiss, type Verdict } from './domain/counts.ts'
export { type DescribedLedger, type DescribedRow, describeLedger } from './domain/describe-ledger.ts'
export type { DutyKey } from './domain/duties.ts'
export type {
  Confirmation,
  Evidence,
  EvidenceFacts,
  EvidenceSource,
  MeetingFacts,
  ObligationId,
  RecordFacts,
  ReportFacts,
  Stage,
} from './domain/evidence.ts'
export {
  type AgendaItemType,
  agendaItemTypes,
  type EvidenceRule,
  type MeetingKind,
  meetingKinds,
  type RecordKind,
  type ReportKind,
  type RequiredRole,
  recordKinds,
  reportKinds,
  requiredRoles,
} from './domain/evidence-rule.ts'
export { type Explanation, explain } from './domain/explain.ts'
export type { ExplanationLink } from './domain/explanation-links.ts'
export { type Circumstances, type Fulfilment, fulfilment, type Pieces, type Waiver } from './domain/fulfilment.ts'
export { type Ledger, type LedgerRow, type LedgerSettings, ledger } from './domain/ledger.ts'
export type { Counting, NotCountableReason, Obligation, ObligationSeed } from './domain/obligation.ts'
export { type AgreementTerms, obligationsOf, type TrainingTerms } from './domain/obligations-of.ts'
export { occurrencesOfObligation } from './domain/occurrences.ts'
export { isWorse, type State, states, statesByUrgency } from './domain/states.ts'
export { owedBy, titleOf } from './domain/title-of.ts'
export { areObligationsOf, linksOfRecords } from './store/evidence-links.ts'
export {
  evidenceOfUnit,
  type ProvidedEvidence,
  provideEvidence,
  withdrawEvidence,
} from './store/evidence-store.ts'
export type { AgreementHead } from './use-cases/agreement-head.ts'
export { type LedgerBasis, ledgerOf, loadLedgerBases, yearNearest, yearsOf } from './use-cases/ledger-basis.ts'
export { linkEvidence } from './use-cases/link-evidence.ts'
export { obligationsSubscribers } from './use-cases/obligations-subscribers.ts'
export { revokeWaiver } from './use-cases/revoke-waiver.ts'
export { type LedgerView, type ShowLedger, showLedger } from './use-cases/show-ledger.ts'
export { type ObligationView, type OccurrenceView, showObligation } from './use-cases/show-obligation.ts'
export { syncObligations } from './use-cases/sync-obligations.ts'
export { unlinkEvidence } from './use-cases/unlink-evidence.ts'
export { type WaiveObligation, waiveObligation } from './use-cases/waive-obligation.ts'
export { type Use, type WhereCounted, whereCounted } from './use-cases/where-counted.ts'
