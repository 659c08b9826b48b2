import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { doubtsIn } from '../../domain/minutes/doubts-in-text.ts'
import { publicText } from '../../domain/minutes/public-text.ts'
import { tidyMinutes } from '../../domain/minutes/tidy-minutes.ts'
import { getMeetingToChange } from '../../store/meetings-store.ts'
import { minutesOf, writePublicMinutes } from '../../store/minutes/minutes-store.ts'
import { peopleInMinutes } from './people-in-minutes.ts'

export type SavePublicMinutes = {
  readonly meetingId: MeetingId
  readonly text: string
  /** The version of the meeting that the person saw; refused when somebody changed it meanwhile. */
  readonly version: number
  /** That names and contacts which we still know in the text may be public. */
  readonly confirmed: boolean
}

/**
 * Saves what the public may read. Known private names and contacts, and what looks like an unknown name or somebody's address, are
 * refused until a person vouches for them; what was vouched for is kept with the text.
 */
export async function savePublicMinutes(
  deps: Deps,
  { meetingId, text, version, confirmed }: SavePublicMinutes,
): Promise<void> {
  await deps.write('minutes.publish', async (tx) => {
    const meeting = await getMeetingToChange(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', meeting.unitId)
    const known = await minutesOf(tx, meetingId)
    const written = tidyMinutes(text)
    if (known.text === '') throw new Refusal('minutes.missing')
    if (written === '') throw new Refusal('minutes.public_missing', {}, 'text')
    const people = await peopleInMinutes(tx, meeting)
    const named = publicText(written, people, 'cs').replacements.map(({ found }) => found)
    const asked = [...new Set([...named, ...doubtsIn(written, people)])]
    if (asked.length > 0 && !confirmed) throw new Refusal('minutes.public_names', { names: asked.join(', ') }, 'text')
    const same = known.publicText === written && known.publicFrom === known.version
    if (same && asked.every((words) => known.vouched.includes(words))) return
    if (meeting.version !== version) throw new Refusal('record.changed')

    await writePublicMinutes(tx, meetingId, { text: written, from: known.version, vouched: asked })
  })
}
