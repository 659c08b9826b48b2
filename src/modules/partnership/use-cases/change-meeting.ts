import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfMeeting } from '../domain/evidence-of-meeting.ts'
import { keepAnswers } from '../domain/keep-answers.ts'
import type { Meeting, MeetingContent, MeetingId } from '../domain/meeting.ts'
import { requireSound } from '../domain/meeting-refusals.ts'
import { sameContent, tidyMeeting } from '../domain/tidy-meeting.ts'
import { getMeetingToChange, updateMeeting } from '../store/meetings-store.ts'
import { linkAttendants } from './link-attendants.ts'
import { requireGroup } from './require-group.ts'
import { requireValidity } from './require-validity.ts'

export type ChangeMeeting = {
  readonly id: MeetingId
  /** The version that the editor saw; refused when somebody was faster, unless both wrote the same. */
  readonly version: number
  readonly content: MeetingContent
  /** Save it although no agreement of the unit is in force on its day. */
  readonly outsideValidity?: boolean | undefined
  /** Positions on the list whose presence the editor left as found: who answered by a link meanwhile keeps the answer. */
  readonly untouched?: readonly number[] | undefined
}

/** Changes a meeting: completes its minutes, ticks who came, moves it to another day. */
export async function changeMeeting(
  deps: Deps,
  { id, version, content, outsideValidity = false, untouched = [] }: ChangeMeeting,
): Promise<Meeting> {
  return deps.write('meeting.change', async (tx) => {
    const known = await getMeetingToChange(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', known.unitId)
    const tidied = tidyMeeting(content)
    const answered = keepAnswers(tidied.attendance, { saved: known.attendance, untouched })
    const attendance = await linkAttendants(tx, known.unitId, answered)
    const changed: Meeting = { ...known, ...tidied, attendance, version: version + 1 }
    if (sameContent(known, changed)) return known
    requireSound(changed, deps.today())
    if (!outsideValidity && changed.on !== known.on) await requireValidity(tx, changed)
    await requireGroup(tx, changed)
    if (known.version !== version) throw new Refusal('record.changed')

    await updateMeeting(tx, changed)
    await provideEvidence(tx, evidenceOfMeeting(changed))
    return changed
  })
}
