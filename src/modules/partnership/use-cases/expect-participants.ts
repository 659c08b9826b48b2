import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { agreementsOf } from '../../agreements/index.ts'
import type { MeetingKind } from '../../obligations/index.ts'
import { participantsOfAgreement } from '../domain/participants-of-agreement.ts'
import { expectedFromRegister } from '../domain/register/expected-from-register.ts'
import { type ExpectedParticipant, suggestParticipants } from '../domain/suggest-participants.ts'
import { withRegister } from '../domain/with-register.ts'
import { lastHeld } from '../store/meeting-lists.ts'
import { membersOn } from '../store/register/members-on.ts'

export type ExpectParticipants = { readonly unitId: Id<'Unit'>; readonly kind: MeetingKind }

/**
 * Whom to expect at the next meeting of a kind, so that nobody is typed twice: by the last lists and the register of the
 * partnership, and where neither knows anybody by the agreement.
 */
export async function expectParticipants(
  deps: Deps,
  { unitId, kind }: ExpectParticipants,
): Promise<readonly ExpectedParticipant[]> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const members = expectedFromRegister(await membersOn(tx, unitId, deps.today()), kind)
    const known = withRegister(suggestParticipants(await lastHeld(tx, { unitId, kind })), members)
    if (known.length > 0) return known
    const [agreement] = await agreementsOf(tx, unitId)
    return agreement === undefined ? [] : participantsOfAgreement(agreement.current.content, kind)
  })
}
