import type { Id } from '#kernel/ids.ts'
import type { AgreementDraft } from '../../agreements/index.ts'
import type { Review } from './review.ts'

/** A reading with the decisions made about it so far. */
export type DraftInReview = {
  readonly id: Id<'Draft'>
  readonly documentId: Id<'Document'>
  readonly unitId: Id<'Unit'> | null
  readonly reading: AgreementDraft
  readonly review: Review
  readonly state: 'open' | 'confirmed' | 'discarded'
  /** The agreement that was made of it. */
  readonly agreementId: Id<'Agreement'> | null
  readonly version: number
}
