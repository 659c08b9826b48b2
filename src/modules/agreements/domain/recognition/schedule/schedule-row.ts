import { interpretTerm } from '#deadlines/index.ts'
import type { ScheduleRow } from '../../draft.ts'
import { repairedWords } from '../text/word-repair.ts'
import { type OutputLine, outputsOfCell } from './outputs-of-cell.ts'
import { targetsOf } from './targets.ts'

/** The texts of one row of the schedule, however they stood on the paper; a blank one is an empty text. */
export type RowTexts = {
  readonly activity: string
  readonly specification: string
  readonly outputLines: readonly OutputLine[]
  readonly unitResponsibility: string
  readonly agencyResponsibility: string
  readonly term: string
  readonly source: ScheduleRow['source']
}

/** A row of the draft. Recognised activities and outputs are put right by the form's vocabulary, other words stay as read. */
export function scheduleRow(texts: RowTexts, recognised: boolean): ScheduleRow {
  const { specification, unitResponsibility, agencyResponsibility, term } = texts
  const repair = recognised ? repairedWords : (text: string): string => text
  return {
    activity: repair(texts.activity),
    specification: specification === '' ? null : specification,
    outputs: outputsOfCell(texts.outputLines).map(repair),
    unitResponsibility: unitResponsibility === '' ? null : unitResponsibility,
    agencyResponsibility: agencyResponsibility === '' ? null : agencyResponsibility,
    targets: targetsOf(specification),
    term: { text: term, clauses: interpretTerm(term) },
    source: texts.source,
  }
}
