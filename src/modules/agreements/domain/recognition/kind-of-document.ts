import { fold } from '#kernel/folding.ts'
import type { AgreementDraft, DocumentKind } from '../draft.ts'
import type { Reading } from './reading.ts'
import { labelAtStart, labelDistance } from './text/label-match.ts'
import { titlesOfKinds } from './vocabulary/document-titles.ts'
import { approvalLabels, headLabels } from './vocabulary/field-labels.ts'

/** Lines at the beginning in which a paper says what it is. */
const titleLines = 12
const longestTitle = 200
/** Parts of the form without which a paper with the right title is still no form. */
const fewestParts = 3
const allParts = 12

/**
 * What kind of document this is. A popis spolupráce is known by the parts of the form, not by its title alone: a report on
 * its fulfilment has the same words in the title.
 */
export function kindOfDocument(reading: Reading, hasSchedule: boolean): AgreementDraft['kind'] {
  const opening = reading.passages.slice(0, titleLines).map((passage) => fold(passage.text))
  const titled = opening.some((text) => /^popis spoluprace\b/.test(text) && text.length < longestTitle)
  const other = titled ? null : otherKind(opening)
  const parts = partsOfForm(reading) + (hasSchedule ? 3 : 0)
  if (other === null && parts >= (titled ? fewestParts : fewestParts * 2)) {
    const share = Math.min(1, parts / allParts)
    return { value: 'popis', confidence: Math.round((0.6 + 0.28 * share + (titled ? 0.1 : 0)) * 100) / 100 }
  }
  return other === null ? { value: 'other', confidence: 0.5 } : { value: other, confidence: 0.8 }
}

function partsOfForm(reading: Reading): number {
  const headed = reading.sections.filter((section) => section.heading !== null && section.key !== 'other').length
  const labels = [...Object.values(headLabels), ...Object.values(approvalLabels)].filter((label) =>
    reading.passages.some(
      ({ text }) => labelDistance(text, label) !== null || (text.length < 200 && labelAtStart(text, label) !== null),
    ),
  ).length
  return headed + labels
}

function otherKind(opening: readonly string[]): DocumentKind | null {
  for (const text of opening.filter((line) => line.length < longestTitle)) {
    const kind = titlesOfKinds.find(([pattern]) => pattern.test(text))?.[1]
    if (kind !== undefined) return kind
  }
  return null
}
