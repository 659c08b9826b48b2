import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type {
  Attendee,
  CommonFacts,
  LearningRecord,
  Offer,
  RecordContent,
} from '../../src/modules/learning/domain/learning-record.ts'
import type { Progress } from '../../src/modules/learning/domain/progress.ts'
import { emptyDetails, emptyFacts, type KindFacts } from '../../src/modules/learning/domain/record-details.ts'

type Kind = KindFacts['kind']
type DetailsOf<Of extends Kind> = Partial<Extract<KindFacts, { readonly kind: Of }>['details']>

type Common = Partial<Omit<CommonFacts, 'on'>> & { readonly on?: string }

/** A seminar of six hours; say only what matters. */
export function aRecord({
  kind = 'education-group',
  ...common
}: Common & { readonly kind?: Kind } = {}): RecordContent {
  return { ...commonFacts(common), ...emptyFacts(kind) }
}

/** The seminar with facts of education. */
export function anEducation(details: DetailsOf<'education-group'>, common: Common = {}): RecordContent {
  const kind = 'education-group'
  return { ...commonFacts(common), kind, details: { ...emptyDetails[kind], ...details } }
}

/** Advice by the rules of a call. */
export function anAdvice(details: DetailsOf<'advice'>, common: Common = {}): RecordContent {
  const kind = 'advice'
  return { ...commonFacts(common), kind, details: { ...emptyDetails[kind], ...details } }
}

/** An advisory programme that ended on the day. */
export function aProgramme(details: DetailsOf<'advisory-programme'>, common: Common = {}): RecordContent {
  const kind = 'advisory-programme'
  return { ...commonFacts(common), kind, details: { ...emptyDetails[kind], ...details } }
}

/** A research that was finished on the day. */
export function aResearch(details: DetailsOf<'research'>, common: Common = {}): RecordContent {
  const kind = 'research'
  return { ...commonFacts(common), kind, details: { ...emptyDetails[kind], ...details } }
}

export function attendees(...names: readonly string[]): readonly Attendee[] {
  return names.map((name) => ({ name, organisation: null, personId: null }))
}

function commonFacts({ on = '2024-04-10', ...different }: Common): CommonFacts {
  return {
    title: 'Seminář o prostupném bydlení',
    on: localDate(on),
    hours: 6,
    distance: false,
    participants: 12,
    attendees: [],
    offer: null,
    note: null,
    documentId: null,
    linkedTo: [],
    ...different,
  }
}

/** ASZ offered it to the town. */
export function anOffer(different: Partial<Offer> = {}): Offer {
  return { on: localDate('2024-03-01'), by: 'ASZ', to: 'město', ...different }
}

/** The record as it is known once it is saved; carried out unless it says otherwise. */
export function aSavedRecord(
  content: RecordContent,
  progress: Progress = { state: 'carried-out', acceptedOn: null },
): LearningRecord {
  return { ...content, id: newId(), unitId: newId(), progress, version: 1 }
}
