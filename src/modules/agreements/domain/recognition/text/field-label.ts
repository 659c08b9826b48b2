import { approvalLabels, headLabels } from '../vocabulary/field-labels.ts'
import { labelAtStart, labelDistance } from './label-match.ts'

const labels = [...Object.values(headLabels), ...Object.values(approvalLabels)]

/** Whether a text is a label of the head or of the approval, and nothing else. */
export function isFieldLabel(text: string): boolean {
  return labels.some((label) => labelDistance(text, label) !== null)
}

/** The same, or such a label with a colon and its value on one line. */
export function beginsField(text: string): boolean {
  return isFieldLabel(text) || labels.some((label) => labelAtStart(text, label)?.colon === true)
}
