import type { Deps } from '../deps.ts'
import type { ComposedPaper, PaperQuery } from './composed-paper.ts'

/**
 * Papers of one kind, composed by the module whose records they tell of. The composition ties the sources together; what surrounds a
 * paper (reference number, letterhead, formats, versions, signed copies) is the same for all and lives in the module `papers`.
 *
 * @example
 * export const minutesPaper: PaperSource = { kind: 'minutes', compose: composeMinutes }
 */
export type PaperSource = {
  /** Stands in the paper's address: `/celky/…/papiry/minutes/…`. */
  readonly kind: string
  /** Refuses with `record.not_found` when the subject is not there or the actor may not see it. */
  compose(deps: Deps, query: PaperQuery): Promise<ComposedPaper>
}
