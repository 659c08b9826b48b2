import type { Reading } from '../recognition/reading.ts'
import { labelAtStart, labelDistance } from '../recognition/text/label-match.ts'
import { approvalLabels, headLabels } from '../recognition/vocabulary/field-labels.ts'

/** No cell that only names a field is longer. */
const longestLine = 200

/** How many parts of the form *popis spolupráce* a paper has: headed sections and labelled fields. */
export function partsOfForm({ sections, passages }: Pick<Reading, 'passages' | 'sections'>): number {
  const headed = sections.filter(({ heading, key }) => heading !== null && key !== 'other').length
  const labels = [...Object.values(headLabels), ...Object.values(approvalLabels)].filter((label) =>
    passages.some(
      ({ text }) =>
        labelDistance(text, label) !== null || (text.length < longestLine && labelAtStart(text, label) !== null),
    ),
  ).length
  return headed + labels
}
