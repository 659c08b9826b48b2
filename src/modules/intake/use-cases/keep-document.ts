import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import { unitById } from '../../territory/index.ts'
import type { StoredDocument } from '../domain/document.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'
import { findDraftOfDocument, updateDraft } from '../store/drafts-store.ts'

export type KeepDocument = {
  readonly documentId: Id<'Document'>
  readonly unitId: Id<'Unit'>
  /** What it is; otherwise what it was recognised as, and „other“ when nothing was. */
  readonly kind?: DocumentKind | undefined
}

/**
 * Keeps a file of which no agreement is made among the documents of a unit, as it is. Done again it corrects the kind or moves
 * the document to another unit.
 */
export async function keepDocument(deps: Deps, command: KeepDocument): Promise<StoredDocument> {
  return deps.write('document.keep', async (tx) => {
    const document = await findDocument(tx, command.documentId)
    if (document === null) throw new Refusal('record.not_found')
    if (document.unitId !== null) await authorise(tx, deps.actor, 'document.upload', document.unitId)
    const { id: unitId } = await unitById(tx, command.unitId)
    await authorise(tx, deps.actor, 'document.upload', unitId)

    const draft = await findDraftOfDocument(tx, document.id)
    const kind = command.kind ?? document.kind ?? 'other'
    if (document.state === 'confirmed' && document.unitId === unitId && document.kind === kind) return document
    if (draft?.state === 'confirmed') throw new Refusal('document.in_use')
    if (document.state === 'waiting' || document.state === 'reading') throw new Refusal('document.still_read')

    if (draft?.state === 'open' && draft.unitId !== unitId) await updateDraft(tx, draft, { unitId })
    return updateDocument(tx, document, { state: 'confirmed', stage: null, unitId, kind, recognised: null })
  })
}
