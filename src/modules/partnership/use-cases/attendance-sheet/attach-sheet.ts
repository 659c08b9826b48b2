import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { keepPaper } from '../../../intake/index.ts'
import { provideEvidence } from '../../../obligations/index.ts'
import { evidenceOfMeeting } from '../../domain/evidence-of-meeting.ts'
import type { Meeting, MeetingId } from '../../domain/meeting.ts'
import { getMeeting, getMeetingToChange } from '../../store/meetings-store.ts'
import { saveAttendanceDocument } from '../../store/presence-store.ts'

export type AttachSheet = {
  readonly meetingId: MeetingId
  /** Made by the form, so that one sent twice brings one document. */
  readonly documentId: Id<'Document'>
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * Joins a photo or scan of the signed sheet to its meeting: from that moment the attendance is proved, whoever is ticked. The file
 * is kept among the unit's documents and read in the background; names that it knows are then offered to be ticked.
 *
 * @throws Refusal `document.empty`, `document.too_large`
 */
export async function attachSheet(deps: Deps, { meetingId, documentId, ...file }: AttachSheet): Promise<Meeting> {
  const { unitId } = await deps.read(async (tx) => {
    const meeting = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    return meeting
  })
  const paper = await keepPaper(deps, { id: documentId, unitId, kind: 'attendance-list', field: 'sheet', ...file })
  return deps.write('meeting.attach-sheet', async (tx) => {
    const known = await getMeetingToChange(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', known.unitId)
    const meeting = { ...known, attendanceDocumentId: paper.id }
    await saveAttendanceDocument(tx, meeting)
    await provideEvidence(tx, evidenceOfMeeting(meeting))
    return meeting
  })
}
