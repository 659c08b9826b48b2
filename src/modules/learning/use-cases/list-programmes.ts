import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { programmesOf } from '../store/record-lists.ts'

/** The advisory programmes of a unit, to which a workshop may belong, the latest first. */
export async function listProgrammes(
  deps: Deps,
  unitId: Id<'Unit'>,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    return programmesOf(tx, unitId)
  })
}
