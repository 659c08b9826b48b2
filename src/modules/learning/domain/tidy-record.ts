import { foldSpaces } from '#kernel/folding.ts'
import type { RecordContent } from './learning-record.ts'

/** The content as it is kept: no stray white space, hours in hundredths, each link once. */
export function tidyRecord(content: RecordContent): RecordContent {
  const note = (content.note ?? '').replace(/\r\n?/g, '\n').trim()
  return {
    kind: content.kind,
    title: foldSpaces(content.title),
    on: content.on,
    hours: content.hours === null ? null : Math.round(content.hours * 100) / 100,
    distance: content.distance,
    participants: content.participants,
    note: note === '' ? null : note,
    documentId: content.documentId,
    linkedTo: [...new Set(content.linkedTo)].toSorted(),
  }
}

/** Whether both say the same; a form that was sent twice changes nothing. */
export function sameRecord(a: RecordContent, b: RecordContent): boolean {
  return JSON.stringify(tidyRecord(a)) === JSON.stringify(tidyRecord(b))
}
