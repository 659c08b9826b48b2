import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { provideEvidence } from '../../../obligations/index.ts'
import { evidenceOfMeeting } from '../../domain/evidence-of-meeting.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { tidyMinutes } from '../../domain/minutes/tidy-minutes.ts'
import { getMeeting, getMeetingToChange } from '../../store/meetings-store.ts'
import { deleteDraft } from '../../store/minutes/drafts-store.ts'
import { minutesOf, writeMinutes } from '../../store/minutes/minutes-store.ts'
import { accountOf } from './other-editors.ts'

export type SaveMinutes = {
  readonly meetingId: MeetingId
  readonly text: string
  /** The version of the minutes that the writer saw; refused when somebody was faster, unless both wrote the same. */
  readonly baseVersion: number
}

/** Writes the minutes of a meeting; it counts from the same moment, and the writer's draft is over. */
export async function saveMinutes(
  deps: Deps,
  { meetingId, text, baseVersion }: SaveMinutes,
): Promise<{ readonly text: string; readonly version: number }> {
  return deps.write('minutes.save', async (tx) => {
    const { unitId } = await getMeetingToChange(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const known = await minutesOf(tx, meetingId)
    const written = tidyMinutes(text)
    if (known.text !== written && known.version !== baseVersion) throw new Refusal('record.changed')

    if (known.text !== written) {
      await writeMinutes(tx, meetingId, written)
      await provideEvidence(tx, evidenceOfMeeting(await getMeeting(tx, meetingId)))
    }
    const accountId = accountOf(deps.actor)
    if (accountId !== null) await deleteDraft(tx, meetingId, accountId)
    const saved = await minutesOf(tx, meetingId)
    return { text: saved.text, version: saved.version }
  })
}
