import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { type Memorandum, requireApprovalBeforeConclusion } from '../domain/memorandum.ts'
import { findMemorandum, updateMemorandum } from '../store/memoranda-store.ts'

export type SaveMemorandum = { readonly memorandumId: Id<'Memorandum'>; readonly version: number } & Pick<
  Memorandum,
  'concludedOn' | 'approvedBy' | 'approvedOn' | 'resolution' | 'note'
>

/** Completes what is known of a memorandum: who approved it, when, by which resolution. */
export async function saveMemorandum(deps: Deps, command: SaveMemorandum): Promise<Memorandum> {
  return deps.write('memorandum.save', async (tx) => {
    const known = await findMemorandum(tx, command.memorandumId)
    if (known === null) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'agreement.edit', known.unitId)

    const { memorandumId: _, ...changes } = command
    const changed: Memorandum = { ...known, ...changes }
    requireApprovalBeforeConclusion(changed)

    await updateMemorandum(tx, changed)
    return { ...changed, version: changed.version + 1 }
  })
}
