import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfMeeting } from '../domain/evidence-of-meeting.ts'
import type { Meeting, MeetingContent, MeetingId } from '../domain/meeting.ts'
import { requireSound } from '../domain/meeting-refusals.ts'
import { sameContent, tidyMeeting } from '../domain/tidy-meeting.ts'
import { findMeeting, insertMeeting } from '../store/meetings-store.ts'

export type RecordMeeting = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one meeting. */
  readonly id: MeetingId
  readonly content: MeetingContent
}

/** Writes down a meeting, held, planned or cancelled; it counts for the obligations from the same moment. */
export async function recordMeeting(deps: Deps, { unitId, id, content }: RecordMeeting): Promise<Meeting> {
  return deps.write('meeting.record', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const meeting: Meeting = { ...tidyMeeting(content), id, unitId, version: 1 }
    requireSound(meeting, deps.today())

    if (!(await insertMeeting(tx, meeting))) {
      const known = await findMeeting(tx, id)
      if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
      if (sameContent(known, meeting)) return known
      throw new Refusal('record.changed')
    }
    await provideEvidence(tx, evidenceOfMeeting(meeting))
    return meeting
  })
}
