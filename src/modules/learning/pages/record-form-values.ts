import { czechDate } from '#kernel/czech-typography.ts'
import { newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import type { RecordKind } from '../../obligations/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import type { KindFacts } from '../domain/record-details.ts'
import { attendeeLines } from './attendee-lines.ts'
import { expertLines } from './expert-lines.ts'

/** Texts that stand in the form of any kind, empty while nobody wrote anything. */
const emptyTexts = {
  id: '',
  /** The version that the editor saw; `0` of a record that is not saved yet. */
  version: '0',
  kind: 'document',
  /** Of a new record `offered` or `carried-out`. */
  state: 'carried-out',
  title: '',
  on: '',
  hours: '',
  participants: '',
  attendees: '',
  note: '',
  documentId: '',
  /** Names of files that may come with the form, made beforehand so that a form sent twice brings each once. */
  fileId: '',
  certificateFileId: '',
  offeredOn: '',
  offeredBy: '',
  offeredTo: '',
}

/** Texts of one kind or another. */
const emptyFactTexts = {
  form: '',
  startsAt: '',
  endsAt: '',
  feedback: '',
  certificates: '',
  certificateDocumentId: '',
  programmeId: '',
  call: '',
  advisedBy: '',
  outcome: '',
  nextStep: '',
  agreedOn: '',
  periodFrom: '',
  periodTo: '',
  experts: '',
  steps: '',
  evaluation: '',
  about: '',
  recipients: '',
  way: '',
  source: '',
  takenUp: '',
  by: '',
  method: '',
  carriedOutBy: '',
  agencyPart: '',
  sent: '',
  returned: '',
  limits: '',
  followed: '',
}

type Texts = typeof emptyTexts & typeof emptyFactTexts
export type TextField = keyof Texts

/** What stands in the form of a record: texts as a person typed them, so that nothing is lost when the form comes back. */
export type RecordFormValues = Readonly<Texts> & {
  readonly distance: boolean
  /** Everybody who is named got a certificate. */
  readonly certificatesAll: boolean
  /** Obligations that are ticked, and those that were when the form was made. */
  readonly linked: readonly string[]
  readonly linkedBefore: readonly string[]
}

const nothing: RecordFormValues = {
  ...emptyTexts,
  ...emptyFactTexts,
  distance: false,
  certificatesAll: false,
  linked: [],
  linkedBefore: [],
}

export function newRecordValues(id: string, kind: RecordKind, offer: boolean): RecordFormValues {
  const state = offer ? 'offered' : 'carried-out'
  return { ...nothing, ...fileNames(), id, kind, state, offeredBy: offer ? 'ASZ' : '' }
}

export function valuesOfRecord(record: LearningRecord): RecordFormValues {
  const { offer, linkedTo, progress } = record
  const withoutDay = progress.state === 'offered' && offer?.on === record.on
  return {
    ...nothing,
    ...fileNames(),
    ...textsOfFacts(record),
    id: record.id,
    version: String(record.version),
    kind: record.kind,
    state: progress.state,
    title: record.title,
    on: withoutDay ? '' : czechDate(record.on),
    hours: number(record.hours),
    participants: number(record.participants),
    attendees: attendeeLines(record.attendees),
    note: record.note ?? '',
    documentId: record.documentId ?? '',
    offeredOn: day(offer?.on ?? null),
    offeredBy: offer?.by ?? '',
    offeredTo: offer?.to ?? '',
    distance: record.distance,
    linked: linkedTo,
    linkedBefore: linkedTo,
  }
}

/** The form as a person sent it. Ticked obligations are fields of their own: `linked.<id>`. */
export function returnedRecord(sent: Readonly<Record<string, string>>): RecordFormValues {
  const texts = { ...emptyTexts, ...emptyFactTexts }
  for (const name of textFields) texts[name] = sent[name] ?? ''
  return {
    ...texts,
    distance: sent['distance'] === 'ano',
    certificatesAll: sent['certificatesAll'] === 'ano',
    linked: Object.keys(sent).flatMap((name) => (name.startsWith('linked.') ? [name.slice('linked.'.length)] : [])),
    linkedBefore: (sent['linkedBefore'] ?? '').split(' ').filter(Boolean),
  }
}

const textFields = keysOf({ ...emptyTexts, ...emptyFactTexts })

function keysOf<Fields extends object>(fields: Fields): readonly (keyof Fields)[] {
  const keys: (keyof Fields)[] = []
  for (const key in fields) keys.push(key)
  return keys
}

function fileNames(): Pick<RecordFormValues, 'fileId' | 'certificateFileId'> {
  return { fileId: newId<'Document'>(), certificateFileId: newId<'Document'>() }
}

function textsOfFacts({ kind, details }: KindFacts): Partial<RecordFormValues> {
  switch (kind) {
    case 'education-group':
      return {
        form: details.form ?? '',
        startsAt: time(details.startsAt),
        endsAt: time(details.endsAt),
        feedback: details.feedback ?? '',
        certificates: details.certificates.join('\n'),
        certificateDocumentId: details.certificateDocumentId ?? '',
        programmeId: details.programmeId ?? '',
      }
    case 'individual-support':
    case 'advice':
      return {
        call: details.call ?? '',
        advisedBy: details.advisedBy ?? '',
        outcome: details.outcome ?? '',
        nextStep: details.nextStep ?? '',
      }
    case 'advisory-programme':
      return {
        agreedOn: day(details.agreedOn),
        periodFrom: day(details.period.from),
        periodTo: day(details.period.to),
        experts: expertLines(details.experts),
        steps: details.steps.join('\n'),
        evaluation: details.evaluation ?? '',
      }
    case 'information':
      return { about: details.about ?? '', recipients: details.recipients ?? '' }
    case 'practice-sharing':
      return { way: details.way ?? '', source: details.source ?? '', takenUp: details.takenUp ?? '' }
    case 'facilitation':
      return { by: details.by ?? '' }
    case 'research':
      return {
        method: details.method ?? '',
        carriedOutBy: details.carriedOutBy ?? '',
        agencyPart: details.agencyPart ?? '',
        periodFrom: day(details.period.from),
        periodTo: day(details.period.to),
        sent: number(details.sent),
        returned: number(details.returned),
        limits: details.limits ?? '',
        followed: details.followed ?? '',
      }
    case 'document':
      return {}
  }
  return kind satisfies never
}

function day(on: LocalDate | null): string {
  return on === null ? '' : czechDate(on)
}

/** „9.00“ */
function time(at: TimeOfDay | null): string {
  return at === null ? '' : at.replace(/^0/, '').replace(':', '.')
}

function number(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}
