import type { Id } from '#kernel/ids.ts'
import { type ReviewView, showReview } from '#modules/intake/index.ts'
import type { Deps } from '#platform/deps.ts'

/** Waits for the job that reads a sample paper. */
export async function whenRead(deps: Deps, documentId: Id<'Document'>): Promise<NonNullable<ReviewView['review']>> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const { document, review } = await showReview(deps, documentId)
    if (review !== null && document.state === 'read') return review
    if (document.state === 'refused')
      throw new Error(`The sample ${document.name} was refused: ${document.refusal?.code}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The sample was not read in time.')
}
