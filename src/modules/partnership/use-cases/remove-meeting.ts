import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { withdrawEvidence } from '../../obligations/index.ts'
import type { MeetingId } from '../domain/meeting.ts'
import { deleteMeeting, getMeetingToChange } from '../store/meetings-store.ts'

export type RemoveMeeting = { readonly id: MeetingId; readonly version: number }

/** Removes a meeting that was written down by mistake; the history keeps it. One that did not take place is cancelled instead. */
export async function removeMeeting(deps: Deps, { id, version }: RemoveMeeting): Promise<void> {
  await deps.write('meeting.remove', async (tx) => {
    const meeting = await getMeetingToChange(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    if (meeting.version !== version) throw new Refusal('record.changed')

    await withdrawEvidence(tx, { type: 'meeting', id })
    await deleteMeeting(tx, meeting)
  })
}
