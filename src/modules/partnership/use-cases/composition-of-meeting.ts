import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { agreementsOf, currentAgreement } from '../../agreements/index.ts'
import { organisationsOf, peopleOf } from '../../people/index.ts'
import { isPresent, type Meeting } from '../domain/meeting.ts'
import { compareComposition } from '../domain/register/composition.ts'
import { nameMembers } from '../domain/register/named-member.ts'
import { promisedComposition } from '../domain/register/promised-composition.ts'
import { groupsOf } from '../store/register/groups-store.ts'
import { membersOf } from '../store/register/members-store.ts'

/** Of the organisations that were promised on the day of a meeting, how many came and which did not. */
export type MeetingComposition = { readonly promised: number; readonly missing: readonly string[] }

/** Null of a meeting that is not the partnership's own, of which nobody wrote down who came, or when nobody is promised. */
export async function compositionOfMeeting(deps: Deps, meeting: Meeting): Promise<MeetingComposition | null> {
  const { unitId, kind, state, attendance } = meeting
  if (kind !== 'local-partnership' || state !== 'held' || !attendance.some(isPresent)) return null
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const agreement = currentAgreement(await agreementsOf(tx, unitId), meeting.on)?.current ?? null
    const promise =
      agreement === null
        ? null
        : {
            members: agreement.content.partnership.members,
            from: agreement.validity?.from ?? null,
            to: agreement.validity?.to ?? null,
          }
    const attended = { ...meeting, attendance: attendance.map((line) => ({ ...line, byOffice: line.role !== null })) }
    const known = { people: await peopleOf(tx, unitId), organisations: await organisationsOf(tx, unitId) }
    const members = nameMembers(await membersOf(tx, unitId), await groupsOf(tx, unitId), known)
    const { lines } = compareComposition(promisedComposition(promise, members), [attended])
    const expected = lines.filter(({ meetings }) => meetings > 0)
    if (expected.length === 0) return null
    return {
      promised: expected.length,
      missing: expected.filter(({ came }) => came === 0).map(({ name }) => name),
    }
  })
}
