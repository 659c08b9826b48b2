/**
 * Agreements: the paper of a cooperation (*popis spolupráce*) read, composed, approved and signed. The only door for
 * later modules.
 *
 * @example
 * const draft = recogniseAgreement(document, { file: 'popis.docx', mediaType, sha256 })
 */
export { agreementsApi } from './api.ts'
export type { Agreement, AgreementVersion } from './domain/agreement.ts'
export type { AgreementContent } from './domain/content.ts'
export { currentAgreement } from './domain/current-agreement.ts'
export * from './domain/draft.ts'
export { agreementChanged, agreementWithdrawn } from './domain/events.ts'
export type { KindEvidence, RecognisedKind } from './domain/kinds/kind-evidence.ts'
export {
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
export { recogniseAgreement, recognisePaper } from './domain/recognition/recognise-agreement.ts'
export { brokenDates, printedDates } from './domain/recognition/text/printed-dates.ts'
export {
  firstDayOfPartial,
  lastDayOfPartial,
  type Phase,
  phaseOn,
  validityOf,
} from './domain/validity.ts'
export {
  agreementsOf,
  agreementsOfUnits,
  findAgreement,
  validitiesOf,
  versionsOf,
  versionsOfAgreements,
} from './store/agreements-store.ts'
export { changeAgreementSettings } from './use-cases/change-agreement-settings.ts'
export { type EstablishAgreement, establishAgreement } from './use-cases/establish-agreement.ts'

export { offerStepLink } from './use-cases/offer-step-link.ts'
export { showAgreement } from './use-cases/show-agreement.ts'
export { type TakeAgreementStep, takeAgreementStep } from './use-cases/take-agreement-step.ts'
export { openStepLink, takeStepByLink } from './use-cases/take-step-by-link.ts'
export { undoAgreementStep } from './use-cases/undo-agreement-step.ts'
export { withdrawAgreement } from './use-cases/withdraw-agreement.ts'
