/**
 * Agreements: the paper of a cooperation (*popis spolupráce*) read, composed, approved and signed. The only door for
 * later modules.
 *
 * @example
 * const draft = recogniseAgreement(document, { file: 'popis.docx', mediaType, sha256 })
 */
export { agreementsApi } from './api.ts'
export { type Agreement, type AgreementVersion, versionUnderWay } from './domain/agreement.ts'
export type { AgreementContent } from './domain/content.ts'
export { currentAgreement } from './domain/current-agreement.ts'
export * from './domain/draft.ts'
export { agreementChanged, agreementWithdrawn } from './domain/events.ts'
export type { KindEvidence, RecognisedKind } from './domain/kinds/kind-evidence.ts'
export {
  closingSteps,
  isApproved,
  nextSteps,
  type Status,
  type StepName,
  type TakenStep,
} from './domain/life-cycle.ts'

export { composeAgreementForm } from './domain/papers/agreement-form.ts'
export type {
  AgreementFormContent,
  AgreementFormLayout,
  FormRow,
} from './domain/papers/agreement-form-content.ts'
export { composeAgreementPaper } from './domain/papers/agreement-paper.ts'
export { contentMark } from './domain/papers/content-mark.ts'
export { readOrigin } from './domain/papers/paper-origin.ts'
export { suggestedKinds } from './domain/papers/suggested-kinds.ts'
export { recogniseAgreement, recognisePaper } from './domain/recognition/recognise-agreement.ts'
export { brokenDates, printedDates } from './domain/recognition/text/printed-dates.ts'
export { applyChange } from './domain/revision/apply-change.ts'
export { changedWords, type WordPiece } from './domain/revision/changed-words.ts'
export { compareContent } from './domain/revision/compare-content.ts'
export type { ContentChange } from './domain/revision/content-change.ts'
export { valueOf } from './domain/revision/content-fields.ts'
export { agreedEnd } from './domain/revision/revised-validity.ts'
export type { RevisionKind } from './domain/revision/revision-kinds.ts'
export { rowFromWords } from './domain/revision/written-row.ts'
export {
  firstDayOfPartial,
  lastDayOfPartial,
  type Phase,
  phaseOn,
  validityOf,
} from './domain/validity.ts'
export { type PresentedChange, presentChange, presentValue } from './present-change.ts'
export {
  agreementsOf,
  agreementsOfUnits,
  findAgreement,
  validitiesOf,
} from './store/agreements-store.ts'
export { contentsOfVersion } from './store/contents-store.ts'
export { versionById, versionsOf, versionsOfAgreements } from './store/versions-store.ts'
export { changeAgreementSettings } from './use-cases/change-agreement-settings.ts'
export { changeProposedContent, changeProposedContentWithin } from './use-cases/change-proposed-content.ts'
export { type EstablishAgreement, establishAgreement } from './use-cases/establish-agreement.ts'
export { offerStepLink } from './use-cases/offer-step-link.ts'
export { agreementPaperSource } from './use-cases/papers/agreement-paper-source.ts'
export { proposeRevision, proposeRevisionWithin } from './use-cases/propose-revision.ts'
export { showAgreement } from './use-cases/show-agreement.ts'
export { type TakeAgreementStep, takeAgreementStep, takeStepWithin } from './use-cases/take-agreement-step.ts'
export { openStepLink, takeStepByLink } from './use-cases/take-step-by-link.ts'
export { undoAgreementStep, undoStepWithin } from './use-cases/undo-agreement-step.ts'
export { withdrawAgreement } from './use-cases/withdraw-agreement.ts'
