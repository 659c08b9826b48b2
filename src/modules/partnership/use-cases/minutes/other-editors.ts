import type { Id } from '#kernel/ids.ts'
import type { Actor } from '#platform/actor.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { isActive, type OtherEditor } from '../../domain/minutes/draft.ts'
import { otherDrafts } from '../../store/minutes/drafts-store.ts'

/** Who else has the minutes open or has something unsaved in them, those heard of last first. */
export async function otherEditors(
  tx: Transaction,
  meetingId: MeetingId,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<readonly OtherEditor[]> {
  const others = await otherDrafts(tx, meetingId, accountOf(actor))
  return others
    .map(({ name, seenAt, written }) => ({ name, seenAt, written, active: isActive(seenAt, now) }))
    .filter(({ active, written }) => active || written)
    .map(({ name, seenAt, active }) => ({ name, seenAt, active }))
}

/** Drafts belong to accounts; the application itself has none. */
export function accountOf(actor: Actor): Id<'Account'> | null {
  return actor.kind === 'account' ? actor.accountId : null
}
