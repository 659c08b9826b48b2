import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, authoriseAnywhere } from '../../access/index.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'
import { findDraftOfDocument, updateDraft } from '../store/drafts-store.ts'

/** Puts a document away that nothing was made of. The file itself is kept; it only leaves the lists. */
export async function discardDocument(deps: Deps, documentId: Id<'Document'>): Promise<void> {
  await deps.write('document.discard', async (tx) => {
    const document = await findDocument(tx, documentId)
    if (document === null) throw new Refusal('record.not_found')
    if (document.unitId === null) await authoriseAnywhere(tx, deps.actor, 'document.upload')
    else await authorise(tx, deps.actor, 'document.upload', document.unitId)
    if (document.state === 'confirmed') throw new Refusal('document.in_use')

    await updateDocument(tx, document, { state: 'discarded', stage: null })
    const draft = await findDraftOfDocument(tx, documentId)
    if (draft?.state === 'open') await updateDraft(tx, draft, { state: 'discarded' })
  })
}
