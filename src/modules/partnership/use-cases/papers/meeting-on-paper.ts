import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { unitById } from '../../../territory/index.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { conductOf } from '../../domain/papers/conduct.ts'
import type { MeetingOnPaper } from '../../domain/papers/meeting-on-paper.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { numberInYear } from '../../store/number-in-year.ts'
import { sourceOfMeeting } from '../../store/past-meetings/meeting-source-store.ts'
import { groupsOf } from '../../store/register/groups-store.ts'
import { membersOn } from '../../store/register/members-on.ts'
import { practicesOf } from '../../store/register/practices-store.ts'

/**
 * The meeting of a paper's address, for those who see its unit.
 *
 * @throws Refusal `record.not_found`
 */
export async function meetingOfPaper(tx: Transaction, deps: Deps, subject: string): Promise<Meeting> {
  if (!isId(subject)) throw new Refusal('record.not_found')
  const meeting = await getMeeting(tx, asId(subject))
  await authorise(tx, deps.actor, 'unit.read', meeting.unitId)
  return meeting
}

/** What every paper of a meeting says beside the meeting's own record. */
export async function onPaper(
  tx: Transaction,
  deps: Deps,
  meeting: Meeting,
  language: Language,
): Promise<MeetingOnPaper> {
  const { id, unitId, on, workingGroupId } = meeting
  const group = (await groupsOf(tx, unitId)).find((one) => one.id === workingGroupId)
  const register = { practices: await practicesOf(tx, unitId), members: await membersOn(tx, unitId, on) }
  return {
    language,
    meeting,
    unitName: (await unitById(tx, unitId)).name,
    groupName: group?.name ?? null,
    number: await numberInYear(tx, meeting),
    conduct: conductOf(meeting, register),
    presentCount: (await sourceOfMeeting(tx, id)).presentCount,
    today: deps.today(),
  }
}
