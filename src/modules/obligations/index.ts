/**
 * Obligations: what both sides promised, counted from records entered once. Later modules provide `Evidence`; nobody types
 * a state.
 *
 * @example
 * const { ledger } = await showLedger(deps, { unitId, year: 2023, language: 'cs' })
 * ledger?.groups[0]?.rows[0]?.text // '2 ze 4 jednání v roce 2023: 14. 2., 6. 6. …'
 *
 * @example A record proves what it proves from the moment it is saved:
 * await provideEvidence(tx, { unitId, source: { type: 'meeting', id }, on, facts, title: null, confirmation: 'not-needed' })
 */
export { obligationsApi } from './api.ts'
export type { Credit } from './domain/credit.ts'
export { type DescribedLedger, type DescribedRow, describeLedger } from './domain/describe-ledger.ts'
export type { DutyOfPeriod } from './domain/duty-of-period.ts'
export type {
  Evidence,
  EvidenceFacts,
  EvidenceSource,
  MeetingFacts,
  ObligationId,
  RecordFacts,
  RecordStage,
} from './domain/evidence.ts'
export { nameOfEvidence } from './domain/evidence-name.ts'
export {
  type AgendaItemType,
  agendaItemTypes,
  type MeetingKind,
  meetingKinds,
  type RecordKind,
  type ReportKind,
  type RequiredRole,
  recordKinds,
  requiredRoles,
} from './domain/evidence-rule.ts'
export { explain } from './domain/explain.ts'
export { type Ledger, type LedgerRow, ledger } from './domain/ledger.ts'
export { type RunningHours, runningHours } from './domain/running-hours.ts'
export { type State, states, statesByUrgency } from './domain/states.ts'
export { titleOf } from './domain/title-of.ts'
export { type AwaitingCredit, awaitingCredits } from './store/awaiting-credits.ts'
export { creditsOfUnit } from './store/credits-of-unit.ts'
export { creditOf } from './store/credits-store.ts'
export { lastRecordDays } from './store/evidence-about-now.ts'
export { areObligationsOf, linksOfRecords } from './store/evidence-links.ts'
export { evidenceOfUnit, type ProvidedEvidence, provideEvidence, withdrawEvidence } from './store/evidence-store.ts'
export { unprovedMeetings } from './store/unproved-meetings.ts'
export { answerCredit } from './use-cases/answer-credit.ts'
export { dutiesOfPeriod } from './use-cases/duties-of-period.ts'
export { ledgerOf, loadLedgerBases, yearNearest } from './use-cases/ledger-basis.ts'
export { linkEvidence } from './use-cases/link-evidence.ts'
export { obligationsSubscribers } from './use-cases/obligations-subscribers.ts'
export { revokeWaiver } from './use-cases/revoke-waiver.ts'
export { saveCredit } from './use-cases/save-credit.ts'
export { lookForCredit } from './use-cases/show-credit.ts'
export { type LedgerView, showLedger } from './use-cases/show-ledger.ts'
export { showObligation } from './use-cases/show-obligation.ts'
export { unlinkEvidence } from './use-cases/unlink-evidence.ts'
export { waiveObligation } from './use-cases/waive-obligation.ts'
export { whereCounted } from './use-cases/where-counted.ts'
export { wordsAwaited } from './use-cases/words-awaited.ts'
