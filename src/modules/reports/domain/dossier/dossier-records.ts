import type { Id } from '../../../../kernel/ids.ts'
import type { LocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import type { Language } from '../../../../messages/index.ts'
import type { CooperationPeriod, Memorandum, OfficeHolding, OfficeWarning } from '../../../cooperation/index.ts'
import type { LearningRecord } from '../../../learning/index.ts'
import type { Credit, DutyOfPeriod, Evidence } from '../../../obligations/index.ts'
import type { HeldMeeting, MeetingTask } from '../../../partnership/index.ts'
import type { Report } from '../report.ts'

/** Every record of which a dossier is composed, as far as it touches the period. */
export type DossierRecords = {
  readonly language: Language
  readonly period: Period
  /** The day as of which things stand: the last of the period, or today while it lasts. */
  readonly asOf: LocalDate
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string; readonly ico: string | null }
  readonly memoranda: readonly Memorandum[]
  readonly periods: readonly CooperationPeriod[]
  readonly agreements: readonly DossierAgreement[]
  readonly offices: readonly OfficeHolding[]
  /** Offices that nobody held at the end of the period. */
  readonly vacancies: readonly (OfficeWarning & { readonly kind: 'vacant' })[]
  /** Who belonged to the partnership at the end; of a group its name. */
  readonly members: readonly { readonly id: string; readonly groupId: string | null }[]
  readonly duties: readonly DutyOfPeriod[]
  readonly credits: readonly { readonly credit: Credit; readonly output: Evidence }[]
  readonly help: readonly LearningRecord[]
  readonly meetings: readonly HeldMeeting[]
  readonly decisions: readonly DossierDecision[]
  readonly reports: readonly Report[]
  readonly tasks: readonly MeetingTask[]
}

/** A version that the council approved. */
export type DossierAgreement = {
  readonly id: Id<'Agreement'>
  readonly number: number
  readonly approvedOn: LocalDate | null
  readonly resolution: string | null
  readonly validity: Period | null
  readonly themes: readonly string[]
}

type DossierDecision = {
  readonly id: string
  readonly meetingId: string
  readonly on: LocalDate
  readonly words: string
}
