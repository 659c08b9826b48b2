import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { type Answer, requireOpen } from '../../domain/attendance-link/attendance-link.ts'
import type { PlannedMeeting } from '../../domain/planned-meeting.ts'
import { sameAttendant } from '../../domain/same-attendant.ts'
import { answerLink, linkByToken } from '../../store/attendance-link/attendance-links-store.ts'
import { getMeetingToChange } from '../../store/meetings-store.ts'
import { tick } from '../tick.ts'
import { openLink, withoutPeople } from './open-attendance-link.ts'

export type AnswerByLink = { readonly token: string; readonly answer: Answer }

/**
 * The person ticks himself or herself, once; the list and the ledger know it at once.
 *
 * @throws Refusal `link.unknown` (also when the manager took the person off the list), `link.used`, `link.expired`
 */
export async function answerByLink(deps: Deps, { token, answer }: AnswerByLink): Promise<PlannedMeeting> {
  const { link: opened } = await deps.as(system('attendance link')).read((tx) => openLink(tx, token, deps.now()))
  const acting = deps.as(system(opened.name))
  return acting.write('meeting.answer-by-link', async (tx) => {
    const meeting = await getMeetingToChange(tx, opened.meetingId)
    // Read again now that the meeting is held: somebody may have been faster with the same link.
    const link = requireOpen(await linkByToken(tx, token), meeting, deps.now())
    const position = meeting.attendance.findIndex((line) => sameAttendant(line, link))
    if (position === -1) throw new Refusal('link.unknown')

    await answerLink(tx, link, answer, deps.now())
    return withoutPeople(await tick(tx, meeting, [{ position, presence: answer }]))
  })
}
