import type { LocalDate } from '#kernel/local-date.ts'
import type { FieldKey } from '../../agreements/index.ts'

/**
 * What a person decided about a reading. The reading itself never changes; the review lies over it, so every decision can be
 * taken back and both stay in the history.
 */
export type Review = {
  /** Fields that were confirmed or corrected; the text is what stands in the field, empty when there is nothing. */
  readonly fields: Readonly<Partial<Record<FieldKey, { readonly text: string }>>>
  /** By the key of the doubt: the chosen reading (its index), or „leave as it is“, or the person's own words. */
  readonly answers: Readonly<Record<string, Answer>>
  /** By the index of the row as read. */
  readonly rows: Readonly<Record<string, RowCorrection>>
  /** From when records are kept; null: the day of the import. */
  readonly recordsFrom: LocalDate | null
  /** Day of the approval by ASZ, which the form does not show; null when skipped or not asked yet. */
  readonly agencyApproval: { readonly on: LocalDate | null } | null
}

export type Answer =
  | { readonly kind: 'reading'; readonly index: number }
  | { readonly kind: 'leave' }
  | { readonly kind: 'other'; readonly text: string }

export type RowCorrection = {
  readonly activity?: string | undefined
  readonly term?: string | undefined
  readonly unitResponsibility?: string | undefined
  readonly agencyResponsibility?: string | undefined
  readonly removed?: boolean | undefined
}

export const emptyReview: Review = { fields: {}, answers: {}, rows: {}, recordsFrom: null, agencyApproval: null }

/** One change of a review, as the screen sends it when a person leaves a field. */
export type ReviewChange =
  | { readonly kind: 'field'; readonly key: FieldKey; readonly text: string }
  | { readonly kind: 'answer'; readonly doubt: string; readonly answer: Answer | null }
  | { readonly kind: 'row'; readonly index: number; readonly correction: RowCorrection }
  | { readonly kind: 'records-from'; readonly on: LocalDate | null }
  | { readonly kind: 'agency-approval'; readonly on: LocalDate | null }

/** The review after a change. */
export function changeReview(review: Review, change: ReviewChange): Review {
  switch (change.kind) {
    case 'field':
      return { ...review, fields: { ...review.fields, [change.key]: { text: change.text.trim() } } }
    case 'answer': {
      const { [change.doubt]: _, ...others } = review.answers
      return { ...review, answers: change.answer === null ? others : { ...others, [change.doubt]: change.answer } }
    }
    case 'row':
      return {
        ...review,
        rows: { ...review.rows, [change.index]: { ...review.rows[change.index], ...change.correction } },
      }
    case 'records-from':
      return { ...review, recordsFrom: change.on }
    case 'agency-approval':
      return { ...review, agencyApproval: { on: change.on } }
    default:
      throw change satisfies never
  }
}
