import { textOf } from '#documents/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { findReadDocument } from '../../../intake/index.ts'
import { namesOnSheet } from '../../domain/attendance-sheet/names-on-sheet.ts'
import type { Meeting, MeetingId } from '../../domain/meeting.ts'
import { getMeeting, getMeetingToChange } from '../../store/meetings-store.ts'
import { tick } from '../tick.ts'

/** What the joined sheet says so far; null when none is joined. */
export type ReadSheet = {
  readonly documentId: NonNullable<Meeting['attendanceDocumentId']>
  /** Null while it is being read, or when it could not be. */
  readonly names: readonly string[] | null
}

/** The names of expected people that were read on the signed sheet and are not ticked yet. */
export async function readSheet(deps: Deps, meetingId: MeetingId): Promise<ReadSheet | null> {
  return deps.read(async (tx) => {
    const meeting = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'unit.read', meeting.unitId)
    if (meeting.attendanceDocumentId === null) return null
    const positions = await positionsOnSheet(tx, meeting)
    const names = positions?.map((position) => meeting.attendance[position]?.name ?? '') ?? null
    return { documentId: meeting.attendanceDocumentId, names }
  })
}

/** Ticks them: the person has looked at the signatures. */
export async function tickFromSheet(deps: Deps, meetingId: MeetingId): Promise<Meeting> {
  return deps.write('meeting.tick-from-sheet', async (tx) => {
    const meeting = await getMeetingToChange(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    const positions = (await positionsOnSheet(tx, meeting)) ?? []
    return tick(
      tx,
      meeting,
      positions.map((position) => ({ position, presence: 'in-person' as const })),
    )
  })
}

async function positionsOnSheet(tx: Transaction, meeting: Meeting): Promise<readonly number[] | null> {
  if (meeting.attendanceDocumentId === null) return null
  const document = await findReadDocument(tx, meeting.attendanceDocumentId)
  return document?.content ? namesOnSheet(textOf(document.content), meeting.attendance) : null
}
