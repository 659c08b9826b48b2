import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import type { RecordKind } from '../../obligations/index.ts'

/** What is told of one kind of help and of no other. The kind decides which facts there are. */
export type KindFacts =
  | { readonly kind: 'education-group'; readonly details: EducationDetails }
  | { readonly kind: 'individual-support'; readonly details: CounsellingDetails }
  | { readonly kind: 'advice'; readonly details: CounsellingDetails }
  | { readonly kind: 'advisory-programme'; readonly details: ProgrammeDetails }
  | { readonly kind: 'information'; readonly details: InformationDetails }
  | { readonly kind: 'practice-sharing'; readonly details: PracticeDetails }
  | { readonly kind: 'facilitation'; readonly details: FacilitationDetails }
  | { readonly kind: 'research'; readonly details: ResearchDetails }
  | { readonly kind: 'document'; readonly details: NoDetails }

export const educationForms = ['seminar', 'workshop', 'conference'] as const

export type EducationDetails = {
  readonly form: (typeof educationForms)[number] | null
  readonly startsAt: TimeOfDay | null
  readonly endsAt: TimeOfDay | null
  /** What the participants said about it, in short. */
  readonly feedback: string | null
  /** Names of the participants who got a certificate (*osvědčení*). */
  readonly certificates: readonly string[]
  /** The certificate, or the feedback, as a paper (rule 40). */
  readonly certificateDocumentId: Id<'Document'> | null
  /** The advisory programme of which it is a workshop. */
  readonly programmeId: Id<'Record'> | null
}

export type CounsellingDetails = {
  /** The call whose rules the advice went by: „OPZ+ 03_22_018“. */
  readonly call: string | null
  /** Who advised. */
  readonly advisedBy: string | null
  /** What came of it. */
  readonly outcome: string | null
  readonly nextStep: string | null
}

/** *Poradenský program*: several days of experts on one theme. */
export type ProgrammeDetails = {
  readonly agreedOn: LocalDate | null
  readonly period: Span
  readonly experts: readonly Expert[]
  readonly steps: readonly string[]
  readonly evaluation: string | null
}

export type Expert = { readonly name: string; readonly days: readonly LocalDate[] }

export const informationThemes = ['law', 'education', 'money', 'other'] as const

export type InformationDetails = {
  readonly about: (typeof informationThemes)[number] | null
  /** To whom it was passed on. */
  readonly recipients: string | null
}

export const practiceWays = ['platform', 'visit', 'other'] as const
export const takenUpAnswers = ['yes', 'partly', 'no'] as const

export type PracticeDetails = {
  readonly way: (typeof practiceWays)[number] | null
  /** From whom the practice is. */
  readonly source: string | null
  /** Whether the unit took the practice up; null while nobody knows. */
  readonly takenUp: (typeof takenUpAnswers)[number] | null
}

export type FacilitationDetails = {
  /** Who facilitated. */
  readonly by: string | null
}

export const researchMethods = ['questionnaires', 'interviews', 'data', 'mapping', 'mixed'] as const

export type ResearchDetails = {
  readonly method: (typeof researchMethods)[number] | null
  readonly carriedOutBy: string | null
  /** What ASZ did in it: „metodika a zpracování“. */
  readonly agencyPart: string | null
  readonly period: Span
  readonly sent: number | null
  readonly returned: number | null
  readonly limits: string | null
  /** What followed from the results. */
  readonly followed: string | null
}

/** Days from–to of which one or both may be unknown. */
export type Span = { readonly from: LocalDate | null; readonly to: LocalDate | null }

type NoDetails = Readonly<Record<string, never>>

type DetailsOf<Kind extends RecordKind> = Extract<KindFacts, { readonly kind: Kind }>['details']

const noSpan: Span = { from: null, to: null }
const noCounselling: CounsellingDetails = { call: null, advisedBy: null, outcome: null, nextStep: null }

/** The facts of each kind of which nothing is known yet, as of records from before kinds had any. */
export const emptyDetails: { readonly [Kind in RecordKind]: DetailsOf<Kind> } = {
  'education-group': {
    form: null,
    startsAt: null,
    endsAt: null,
    feedback: null,
    certificates: [],
    certificateDocumentId: null,
    programmeId: null,
  },
  'individual-support': noCounselling,
  advice: noCounselling,
  'advisory-programme': { agreedOn: null, period: noSpan, experts: [], steps: [], evaluation: null },
  information: { about: null, recipients: null },
  'practice-sharing': { way: null, source: null, takenUp: null },
  facilitation: { by: null },
  research: {
    method: null,
    carriedOutBy: null,
    agencyPart: null,
    period: noSpan,
    sent: null,
    returned: null,
    limits: null,
    followed: null,
  },
  document: {},
}

export function emptyFacts(kind: RecordKind): KindFacts {
  switch (kind) {
    case 'education-group':
      return { kind, details: emptyDetails[kind] }
    case 'individual-support':
      return { kind, details: emptyDetails[kind] }
    case 'advice':
      return { kind, details: emptyDetails[kind] }
    case 'advisory-programme':
      return { kind, details: emptyDetails[kind] }
    case 'information':
      return { kind, details: emptyDetails[kind] }
    case 'practice-sharing':
      return { kind, details: emptyDetails[kind] }
    case 'facilitation':
      return { kind, details: emptyDetails[kind] }
    case 'research':
      return { kind, details: emptyDetails[kind] }
    case 'document':
      return { kind, details: emptyDetails[kind] }
  }
  return kind satisfies never
}
