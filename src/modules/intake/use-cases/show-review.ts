import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, authoriseAnywhere } from '../../access/index.ts'
import { type Unit, unitByIco } from '../../territory/index.ts'
import type { ReadDocument } from '../domain/document.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import { type Progress, progressOf, type Question, questionsOf } from '../domain/questions.ts'
import { type Reviewed, reviewedContent, textOf } from '../domain/reviewed-content.ts'
import { findReadDocument } from '../store/documents-store.ts'
import { findDraftOfDocument } from '../store/drafts-store.ts'

/** Everything that the review screen and the API show of one document. */
export type ReviewView = {
  readonly document: ReadDocument
  /** Null until the reading is done, and for a file that could not be read. */
  readonly review: {
    readonly draft: DraftInReview
    readonly questions: readonly Question[]
    readonly progress: Progress
    readonly reviewed: Reviewed
    /** A unit that is known by the IČO of the form. */
    readonly knownUnit: Unit | null
  } | null
}

/** A document with its reading, the decisions made so far, and what still stands in the way. */
export async function showReview(deps: Deps, documentId: Id<'Document'>): Promise<ReviewView> {
  return deps.read(async (tx) => {
    const document = await findReadDocument(tx, documentId)
    if (document === null) throw new Refusal('record.not_found')
    if (document.unitId === null) await authoriseAnywhere(tx, deps.actor, 'document.upload')
    else await authorise(tx, deps.actor, 'unit.read', document.unitId)
    const draft = await findDraftOfDocument(tx, documentId)
    if (draft === null) return { document, review: null }
    const { reading, review } = draft
    const ico = textOf(reading, review, 'unit.ico')
    return {
      document,
      review: {
        draft,
        questions: questionsOf(reading, review),
        progress: progressOf(reading, review),
        reviewed: reviewedContent(reading, review),
        knownUnit: ico === null ? null : await unitByIco(tx, ico),
      },
    }
  })
}
