import type { Found } from '../draft.ts'
import { missing } from './found.ts'
import { printedDateValue } from './printed-date-value.ts'
import type { Reading } from './reading.ts'
import { labelAtStart, labelConfidence } from './text/label-match.ts'
import { memorandumLabel } from './vocabulary/field-labels.ts'

/** "Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne 2. 11. 2021": the day of the memorandum. */
export function memorandumDate(reading: Reading): Found<string> {
  const passage = reading.passages.find((candidate) => isMemorandumSentence(candidate.text))
  const label = passage === undefined ? null : labelAtStart(passage.text, memorandumLabel)
  if (passage === undefined || label === null) return missing()
  const next = reading.passages[passage.order + 1]
  const beside = passage.cell !== null && next?.cell?.row === passage.cell.row && next.cell.table === passage.cell.table
  const holder = label.rest === '' && beside && next !== undefined ? next : passage
  const raw = holder === passage ? label.rest : holder.raw
  return printedDateValue(raw, labelConfidence(label.distance), holder, reading.recognised)
}

export function isMemorandumSentence(text: string): boolean {
  return text.length < 300 && labelAtStart(text, memorandumLabel) !== null
}
