import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { withdrawAgreement } from '../../agreements/index.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'
import { findDraftOfDocument, updateDraft } from '../store/drafts-store.ts'

/** Takes a confirmation back: the agreement goes, the review is open again as it was. Refused once something leans on it. */
export async function undoConfirmation(deps: Deps, documentId: Id<'Document'>): Promise<DraftInReview> {
  return deps.write('draft.undo-confirmation', async (tx) => {
    const draft = await findDraftOfDocument(tx, documentId)
    const document = await findDocument(tx, documentId)
    if (draft === null || document === null) throw new Refusal('record.not_found')
    if (draft.state !== 'confirmed' || draft.agreementId === null) throw new Refusal('draft.not_confirmed')

    const reopened = await updateDraft(tx, draft, { state: 'open', agreementId: null })
    await updateDocument(tx, document, { state: 'read' })
    await withdrawAgreement(tx, deps, draft.agreementId)
    return reopened
  })
}
