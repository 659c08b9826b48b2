import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'

/** Keeps a file that is no agreement among the documents of a unit, as it is. */
export async function keepDocument(
  deps: Deps,
  command: { readonly documentId: Id<'Document'>; readonly unitId: Id<'Unit'> },
): Promise<StoredDocument> {
  return deps.write('document.keep', async (tx) => {
    const document = await findDocument(tx, command.documentId)
    if (document === null) throw new Refusal('record.not_found')
    if (document.unitId !== null) await authorise(tx, deps.actor, 'document.upload', document.unitId)
    const unit = await unitById(tx, command.unitId)
    await authorise(tx, deps.actor, 'document.upload', unit.id)
    if (document.state === 'confirmed' && document.unitId === command.unitId) return document
    if (document.state === 'confirmed') throw new Refusal('document.in_use')

    return updateDocument(tx, document, { state: 'confirmed', stage: null, unitId: command.unitId })
  })
}
