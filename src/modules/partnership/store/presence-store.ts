import type { Transaction } from '#platform/database/database.ts'
import type { Meeting, Presence } from '../domain/meeting.ts'
import type { PartnershipTables } from './tables.ts'

/**
 * Ticks one line of the list. The version of the meeting stays: whoever is writing its minutes meanwhile is not disturbed, and
 * keeps the tick (`keepAnswers`).
 */
export async function savePresence(
  tx: Transaction,
  { id }: Pick<Meeting, 'id'>,
  position: number,
  presence: Presence,
): Promise<void> {
  await tx
    .withTables<PartnershipTables>()
    .updateTable('attendance')
    .set({ presence })
    .where('meeting_id', '=', id)
    .where('position', '=', position)
    .execute()
}

/** Joins the signed sheet, photographed or scanned. */
export async function saveAttendanceDocument(
  tx: Transaction,
  { id, attendanceDocumentId }: Pick<Meeting, 'id' | 'attendanceDocumentId'>,
): Promise<void> {
  await tx
    .withTables<PartnershipTables>()
    .updateTable('meeting')
    .set({ attendance_document_id: attendanceDocumentId })
    .where('id', '=', id)
    .execute()
}
