import type { LocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import type { Language } from '../../../../messages/index.ts'
import type { StepName } from '../../../agreements/index.ts'
import type { CooperationPeriod, Office, OfficeWarning, Term } from '../../../cooperation/index.ts'
import type { DescribedLedger } from '../../../obligations/index.ts'
import type { HandedOffice } from '../hand-over.ts'
import type { Step } from '../next-steps.ts'

/** Everything of which a hand-over is composed, as it stands on one day. Nothing of it is typed for the hand-over. */
export type HandOverContent = {
  readonly language: Language
  readonly preparedOn: LocalDate
  readonly office: HandedOffice
  readonly unit: { readonly name: string; readonly ico: string | null }
  /** Null while nobody is known. */
  readonly giving: Holder | null
  readonly taking: Holder | null
  readonly agreement: AgreementFacts | null
  readonly periods: readonly Pick<CooperationPeriod, 'programme' | 'from' | 'to' | 'endedHow'>[]
  readonly warnings: readonly OfficeWarning[]
  /** The current year; null before the assembly has approved an agreement. */
  readonly ledger: DescribedLedger | null
  /** Everything that waits, the most urgent first. */
  readonly steps: readonly Step[]
  /** Yearly reports that the council has not taken note of yet. */
  readonly openReports: readonly { readonly year: number; readonly submittedOn: LocalDate | null }[]
  /** Outputs that wait for this side's word on who contributed. */
  readonly awaiting: readonly { readonly on: LocalDate; readonly what: string }[]
  /** Outputs to which the other side objected. */
  readonly objections: readonly { readonly on: LocalDate; readonly what: string; readonly reason: string | null }[]
  readonly contacts: readonly Contact[]
  /** Of the last twelve months, the latest first. */
  readonly decisions: readonly { readonly on: LocalDate; readonly words: string }[]
  readonly tasks: readonly { readonly words: string; readonly owner: string | null; readonly dueOn: LocalDate | null }[]
  /** The next six months, in the order of days. */
  readonly calendar: readonly { readonly on: LocalDate; readonly what: string }[]
  readonly papers: readonly { readonly name: string; readonly on: LocalDate | null }[]
  /** Help that was offered and that nobody has accepted, the latest first. */
  readonly notTaken: readonly { readonly on: LocalDate; readonly what: string; readonly refused: boolean }[]
}

export type Holder = { readonly name: string; readonly term: Term }

export type AgreementFacts = {
  readonly approvedOn: LocalDate | null
  readonly resolution: string | null
  readonly validity: Period | null
  /** Steps of the approval that nobody has taken yet. */
  readonly openSteps: readonly StepName[]
  readonly themes: readonly string[]
}

/** Somebody whom to ask: in an office, or a member of the partnership. */
export type Contact = {
  readonly office: Office | null
  /** Null when only the organisation is known. */
  readonly name: string | null
  readonly organisation: string | null
  readonly email: string | null
  readonly phone: string | null
}
