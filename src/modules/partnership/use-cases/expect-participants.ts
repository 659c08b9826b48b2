import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { MeetingKind } from '../../obligations/index.ts'
import { type ExpectedParticipant, suggestParticipants } from '../domain/suggest-participants.ts'
import { lastHeld } from '../store/meeting-lists.ts'

export type ExpectParticipants = { readonly unitId: Id<'Unit'>; readonly kind: MeetingKind }

/** Whom to expect at the next meeting of a kind, so that nobody is typed twice. */
export async function expectParticipants(
  deps: Deps,
  { unitId, kind }: ExpectParticipants,
): Promise<readonly ExpectedParticipant[]> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    return suggestParticipants(await lastHeld(tx, { unitId, kind }))
  })
}
