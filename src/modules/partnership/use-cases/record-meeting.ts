import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfMeeting } from '../domain/evidence-of-meeting.ts'
import type { Meeting, MeetingContent, MeetingId, SeriesId } from '../domain/meeting.ts'
import { requireSound } from '../domain/meeting-refusals.ts'
import { sameContent, tidyMeeting } from '../domain/tidy-meeting.ts'
import { findMeeting, insertMeeting } from '../store/meetings-store.ts'
import { linkAttendants } from './link-attendants.ts'
import { requireGroup } from './require-group.ts'
import { requireValidity } from './require-validity.ts'

export type RecordMeeting = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one meeting. */
  readonly id: MeetingId
  readonly content: MeetingContent
  /** Save it although no agreement of the unit is in force on its day. */
  readonly outsideValidity?: boolean | undefined
  readonly seriesId?: SeriesId | undefined
}

/** Writes down a meeting, held, planned or cancelled; it counts for the obligations from the same moment. */
export async function recordMeeting(deps: Deps, command: RecordMeeting): Promise<Meeting> {
  return deps.write('meeting.record', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', command.unitId)
    return recordMeetingIn(tx, deps, command)
  })
}

/** The same within a change that has asked for the permission already. */
export async function recordMeetingIn(
  tx: Transaction,
  deps: Deps,
  { unitId, id, content, outsideValidity = false, seriesId }: RecordMeeting,
): Promise<Meeting> {
  const meeting: Meeting = {
    ...tidyMeeting(content),
    id,
    unitId,
    seriesId: seriesId ?? null,
    attendanceDocumentId: null,
    version: 1,
  }
  requireSound(meeting, deps.today())
  if (!outsideValidity) await requireValidity(tx, meeting)
  await requireGroup(tx, meeting)

  const linked = { ...meeting, attendance: await linkAttendants(tx, unitId, meeting.attendance) }
  if (!(await insertMeeting(tx, linked))) {
    const known = await findMeeting(tx, id)
    if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
    if (sameContent(known, linked)) return known
    throw new Refusal('record.changed')
  }
  await provideEvidence(tx, evidenceOfMeeting(linked))
  return linked
}
