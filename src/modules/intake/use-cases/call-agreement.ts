import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, authoriseAnywhere } from '../../access/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'
import { findDraftOfDocument } from '../store/drafts-store.ts'

/** A person says that a read document is a popis spolupráce, whatever it was taken for: its review opens. */
export async function callAgreement(deps: Deps, documentId: Id<'Document'>): Promise<StoredDocument> {
  return deps.write('document.call-agreement', async (tx) => {
    const document = await findDocument(tx, documentId)
    if (document === null) throw new Refusal('record.not_found')
    if (document.unitId === null) await authoriseAnywhere(tx, deps.actor, 'document.upload')
    else await authorise(tx, deps.actor, 'document.upload', document.unitId)
    const draft = await findDraftOfDocument(tx, documentId)
    if (draft === null) throw new Refusal('document.not_read')
    if (draft.state !== 'open') throw new Refusal('draft.closed')

    return updateDocument(tx, document, { state: 'read', kind: 'popis', recognised: null })
  })
}
