import { czechDate } from '#kernel/czech-typography.ts'
import type { LearningRecord } from '../domain/learning-record.ts'

/** What stands in the form of a record: texts as a person typed them, so that nothing is lost when the form comes back. */
export type RecordFormValues = {
  readonly id: string
  /** The version that the editor saw; `0` of a record that is not saved yet. */
  readonly version: string
  readonly kind: string
  readonly title: string
  readonly on: string
  readonly hours: string
  readonly distance: boolean
  readonly participants: string
  readonly documentId: string
  readonly note: string
  /** Obligations that are ticked, and those that were when the form was made. */
  readonly linked: readonly string[]
  readonly linkedBefore: readonly string[]
}

export function newRecordValues(id: string): RecordFormValues {
  return {
    id,
    version: '0',
    kind: 'education-group',
    title: '',
    on: '',
    hours: '',
    distance: false,
    participants: '',
    documentId: '',
    note: '',
    linked: [],
    linkedBefore: [],
  }
}

export function valuesOfRecord(record: LearningRecord): RecordFormValues {
  const { id, version, kind, title, on, hours, distance, participants, documentId, note, linkedTo } = record
  return {
    id,
    version: String(version),
    kind,
    title,
    on: czechDate(on),
    hours: hours === null ? '' : String(hours).replace('.', ','),
    distance,
    participants: participants === null ? '' : String(participants),
    documentId: documentId ?? '',
    note: note ?? '',
    linked: linkedTo,
    linkedBefore: linkedTo,
  }
}

/** The form as a person sent it. Ticked obligations are fields of their own: `linked.<id>`. */
export function returnedRecord(sent: Readonly<Record<string, string>>): RecordFormValues {
  const text = (name: string): string => sent[name] ?? ''
  return {
    id: text('id'),
    version: text('version'),
    kind: text('kind'),
    title: text('title'),
    on: text('on'),
    hours: text('hours'),
    distance: text('distance') === 'ano',
    participants: text('participants'),
    documentId: text('documentId'),
    note: text('note'),
    linked: Object.keys(sent).flatMap((name) => (name.startsWith('linked.') ? [name.slice('linked.'.length)] : [])),
    linkedBefore: text('linkedBefore').split(' ').filter(Boolean),
  }
}
