import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, authoriseAnywhere } from '../../access/index.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import { changeReview, type ReviewChange } from '../domain/review.ts'
import { findDraftOfDocument, updateDraft } from '../store/drafts-store.ts'

export type ReviewDraft = {
  readonly documentId: Id<'Document'>
  readonly version: number
  readonly changes: readonly ReviewChange[]
}

/**
 * Keeps decisions of a person about a reading, as often as they leave a field, so that neither a restart nor a lost
 * connection takes anything away.
 */
export async function reviewDraft(deps: Deps, command: ReviewDraft): Promise<DraftInReview> {
  return deps.write('draft.review', async (tx) => {
    const draft = await openDraft(deps, tx, command)

    const review = command.changes.reduce(changeReview, draft.review)

    return updateDraft(tx, draft, { review })
  })
}

/** The draft that is still open and was not changed by somebody else since the person saw it. */
export async function openDraft(
  deps: Deps,
  tx: Transaction,
  seen: { readonly documentId: Id<'Document'>; readonly version: number },
): Promise<DraftInReview> {
  const draft = await findDraftOfDocument(tx, seen.documentId)
  if (draft === null) throw new Refusal('record.not_found')
  if (draft.unitId === null) await authoriseAnywhere(tx, deps.actor, 'document.upload')
  else await authorise(tx, deps.actor, 'document.upload', draft.unitId)
  if (draft.state !== 'open') throw new Refusal('draft.closed')
  if (draft.version !== seen.version) throw new Refusal('record.changed')
  return draft
}
