import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../../access/index.ts'
import type { Meeting, MeetingId } from '../../domain/meeting.ts'
import { doubtsIn } from '../../domain/minutes/doubts-in-text.ts'
import { publicMinutes } from '../../domain/minutes/public-minutes.ts'
import type { PublicText, PublicWords } from '../../domain/minutes/public-text.ts'
import { shownPublicly } from '../../domain/minutes/shown-publicly.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { minutesOf } from '../../store/minutes/minutes-store.ts'
import { decisionsOfMeeting } from '../../store/tasks/decisions-store.ts'
import { peopleInMinutes } from './people-in-minutes.ts'

export type PublicMinutes = {
  readonly meeting: Meeting
  /** Null while nobody prepared it; without anybody private of whom the unit has learnt since. */
  readonly text: PublicWords | null
  /** Whether the internal text has changed since. */
  readonly stale: boolean
  /** What the records of today make of it, and what was replaced. */
  readonly proposal: PublicText
  /** What in the text looks like an unknown name or somebody's address; a person is asked about it. */
  readonly doubts: readonly string[]
  /** Version of the internal text from which the proposal is made. */
  readonly minutesVersion: number
  readonly hasMinutes: boolean
  readonly mayWrite: boolean
}

/** The public version of the minutes beside the one that would be made today. */
export async function showPublicMinutes(deps: Deps, meetingId: MeetingId): Promise<PublicMinutes> {
  return deps.read(async (tx) => {
    const meeting = await getMeeting(tx, meetingId)
    const held = await permissionsIn(tx, deps.actor, meeting.unitId)
    const minutes = await minutesOf(tx, meetingId)
    const decisions = await decisionsOfMeeting(tx, meetingId)
    const people = await peopleInMinutes(tx, meeting)
    const proposal = publicMinutes({
      attendance: meeting.attendance,
      minutes: minutes.text,
      decisions: decisions.map(({ words }) => words),
      people,
    })
    const text = shownPublicly(minutes, people)
    return {
      meeting,
      text,
      stale: minutes.publicText !== null && minutes.publicFrom !== minutes.version,
      proposal,
      doubts: doubtsIn(text ?? proposal.text, people).filter((words) => !minutes.vouched.includes(words)),
      minutesVersion: minutes.version,
      hasMinutes: minutes.text !== '',
      mayWrite: held.has('meeting.write'),
    }
  })
}
