import type { PageProgress } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, authoriseAnywhere } from '../../access/index.ts'
import { type Unit, unitByIco } from '../../territory/index.ts'
import type { ReadDocument } from '../domain/document.ts'
import type { DocumentPage } from '../domain/document-page.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import { type Progress, progressOf, type Question, questionsOf } from '../domain/questions.ts'
import { type Reviewed, reviewedContent, textOf } from '../domain/reviewed-content.ts'
import { findReadDocument } from '../store/documents-store.ts'
import { findDraftOfDocument } from '../store/drafts-store.ts'
import { findProgress, pagesOf } from '../store/pages-store.ts'

/** Everything that the review screen and the API show of one document. */
export type ReviewView = {
  readonly document: ReadDocument
  /** The pages as pictures, when the file has pages of its own. */
  readonly pages: readonly DocumentPage[]
  /** How far the recognition of a scan is, while it lasts. */
  readonly recognition: PageProgress | null
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
    if (draft === null) return { document, pages: [], recognition: await findProgress(tx, documentId), review: null }
    const { reading, review } = draft
    const ico = textOf(reading, review, 'unit.ico')
    return {
      document,
      pages: await pagesOf(tx, documentId),
      recognition: null,
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
