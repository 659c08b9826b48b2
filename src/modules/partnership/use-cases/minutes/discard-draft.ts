import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { deleteDraft } from '../../store/minutes/drafts-store.ts'
import { accountOf } from './other-editors.ts'

/** Throws away what a person has not saved, and says that he or she is not at it any more. */
export async function discardDraft(deps: Deps, meetingId: MeetingId): Promise<void> {
  await deps.write('minutes.draft', async (tx) => {
    const { unitId } = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const accountId = accountOf(deps.actor)
    if (accountId !== null) await deleteDraft(tx, meetingId, accountId)
  })
}
