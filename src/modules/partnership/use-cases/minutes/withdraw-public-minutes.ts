import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { getMeetingToChange } from '../../store/meetings-store.ts'
import { writePublicMinutes } from '../../store/minutes/minutes-store.ts'

export type WithdrawPublicMinutes = { readonly meetingId: MeetingId; readonly version: number }

/** Takes the public version away; the history keeps what it said. */
export async function withdrawPublicMinutes(deps: Deps, { meetingId, version }: WithdrawPublicMinutes): Promise<void> {
  await deps.write('minutes.withdraw', async (tx) => {
    const meeting = await getMeetingToChange(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    if (meeting.version !== version) throw new Refusal('record.changed')
    await writePublicMinutes(tx, meetingId, { text: null, from: null, vouched: [] })
  })
}
