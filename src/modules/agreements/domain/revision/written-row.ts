import { interpretTerm } from '../../../../deadlines/index.ts'
import type { ScheduleRow } from '../draft.ts'
import { targetsOf } from '../recognition/schedule/targets.ts'

/** A row of the schedule as a person writes it. */
export type WrittenRow = Pick<
  ScheduleRow,
  'activity' | 'specification' | 'outputs' | 'unitResponsibility' | 'agencyResponsibility'
> & { readonly term: string }

/**
 * A row from its words: what can be read out of them (the meaning of the term, the numbers in the specification) is read again only where
 * they were changed. A row that stood in the paper keeps its passage.
 */
export function rowFromWords({ term, ...words }: WrittenRow, before: ScheduleRow | null): ScheduleRow {
  const keptTerm = before !== null && before.term.text === term
  const keptSpecification = before !== null && before.specification === words.specification
  return {
    ...words,
    targets: keptSpecification ? before.targets : targetsOf(words.specification ?? ''),
    term: keptTerm ? before.term : { text: term, clauses: interpretTerm(term) },
    source: before?.source ?? { page: null, text: '', box: null },
  }
}
