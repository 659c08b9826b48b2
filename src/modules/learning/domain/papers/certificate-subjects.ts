import type { LearningRecord } from '../learning-record.ts'

/** Who may get a certificate of a record, and the subject of the paper; nobody of what has not been carried out, or is no education. */
export function certificateSubjects(
  record: LearningRecord,
): readonly { readonly name: string; readonly subject: string }[] {
  if (record.kind !== 'education-group' || record.progress.state !== 'carried-out') return []
  return record.attendees.flatMap(({ name, personId }) =>
    personId === null ? [] : [{ name, subject: `${record.id}.${personId}` }],
  )
}
