import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { EntryId } from '../domain/duplicates.ts'
import { insertNotDuplicate, orderedPair } from '../store/not-duplicates-store.ts'

export type DismissDuplicate = {
  readonly unitId: Id<'Unit'>
  readonly kind: 'person' | 'organisation'
  readonly first: EntryId
  readonly second: EntryId
}

/**
 * Says that two entries which look alike are not the same: they are not offered for merging again, nor is what either of them
 * is merged into. Said twice it is one statement; whoever knows better later merges them from the page of either.
 */
export async function dismissDuplicate(deps: Deps, { unitId, kind, first, second }: DismissDuplicate): Promise<void> {
  await deps.write('duplicate.dismiss', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    if (first === second) throw new Refusal('duplicate.one_entry', {}, 'second')
    await insertNotDuplicate(tx, unitId, kind, await orderedPair(tx, unitId, kind, [first, second]))
  })
}
