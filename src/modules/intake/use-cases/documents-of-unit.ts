import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { countDocumentsOf, documentsOf } from '../store/documents-store.ts'

export type UnitDocuments = {
  readonly documents: readonly StoredDocument[]
  readonly total: number
  /** Whether the acting person may bring another. */
  readonly mayUpload: boolean
}

/** One page of the documents of a unit, the newest first, with what the screen around them needs. */
export async function documentsOfUnit(
  deps: Deps,
  unitId: Id<'Unit'>,
  page: { readonly limit: number; readonly offset: number },
): Promise<UnitDocuments> {
  return deps.read(async (tx) => {
    const held = await permissionsIn(tx, deps.actor, unitId)
    if (!held.has('unit.read')) throw new Refusal('record.not_found')
    return {
      documents: await documentsOf(tx, unitId, page),
      total: await countDocumentsOf(tx, unitId),
      mayUpload: held.has('document.upload'),
    }
  })
}
