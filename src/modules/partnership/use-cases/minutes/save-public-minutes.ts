import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
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

/** Saves what the public may read. Known private names are refused until a person says that they may stay. */
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
    const { replacements } = publicText(written, await peopleInMinutes(tx, meeting), 'cs')
    if (replacements.length > 0 && !confirmed)
      throw new Refusal('minutes.public_names', { names: replacements.map(({ found }) => found).join(', ') }, 'text')
    if (known.publicText === written && known.publicFrom === known.version) return
    if (meeting.version !== version) throw new Refusal('record.changed')

    await writePublicMinutes(tx, meetingId, { text: written, from: known.version })
  })
}
