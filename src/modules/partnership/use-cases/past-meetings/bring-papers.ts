import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { findDocument } from '../../../intake/index.ts'
import { addPastPapers } from '../../store/past-meetings/past-papers-store.ts'

export type BringPapers = { readonly unitId: Id<'Unit'>; readonly documentIds: readonly Id<'Document'>[] }

/** Puts papers of a unit among those out of which its past meetings are made. Done again it changes nothing. */
export async function bringPapers(deps: Deps, { unitId, documentIds }: BringPapers): Promise<void> {
  await deps.write('meeting.bring-papers', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    for (const id of documentIds) {
      const document = await findDocument(tx, id)
      if (document?.unitId !== unitId) throw new Refusal('record.not_found')
    }
    await addPastPapers(tx, unitId, documentIds)
  })
}
