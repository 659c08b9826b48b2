import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import { type DocumentSearch, type SearchDocuments, searchDocumentsIn } from './search-documents.ts'

export type UnitDocuments = DocumentSearch & {
  /** Whether the acting person may bring another. */
  readonly mayUpload: boolean
}

/** One page of the documents of a unit, the newest first, with what the screen around them needs. */
export async function documentsOfUnit(
  deps: Deps,
  unitId: Id<'Unit'>,
  asked: Omit<SearchDocuments, 'unitId'>,
): Promise<UnitDocuments> {
  return deps.read(async (tx) => {
    const held = await permissionsIn(tx, deps.actor, unitId)
    if (!held.has('unit.read')) throw new Refusal('record.not_found')
    return { ...(await searchDocumentsIn(tx, { ...asked, unitId })), mayUpload: held.has('document.upload') }
  })
}
