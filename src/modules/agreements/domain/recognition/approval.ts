import { foldSpaces } from '#kernel/folding.ts'
import type { Found } from '../draft.ts'
import { missing, textValue } from './found.ts'
import type { Passage } from './passage.ts'
import { printedDateValue } from './printed-date-value.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { foldInPlace } from './text/fold-in-place.ts'
import { labelAtStart, labelConfidence, labelDistance, labelWithin } from './text/label-match.ts'
import { type ApprovalField, approvalLabels } from './vocabulary/field-labels.ts'

/** The day on which the unit's assembly approved the agreement. */
export function approvalDate(reading: Reading): Found<string> {
  const value = approvalValue(reading, 'approval.date', (text) => /^\D{0,4}\d{1,2}\./.test(text))
  return value === null
    ? missing()
    : printedDateValue(value.raw, labelConfidence(value.distance), value.holder, reading.recognised)
}

/** The number of the assembly's resolution: free text, every town has its own pattern. */
export function approvalResolution(reading: Reading): Found<string> {
  const value = approvalValue(
    reading,
    'approval.resolution',
    (text) => /\d/.test(text) && text.length < 40 && !/^V\s/u.test(text),
  )
  return value === null
    ? missing()
    : textValue(value.raw, labelConfidence(value.distance), value.holder, reading.recognised)
}

type Labelled = { readonly raw: string; readonly distance: number; readonly holder: Passage }

function approvalValue(reading: Reading, field: ApprovalField, accepts: (text: string) => boolean): Labelled | null {
  const passages = sectionOf(reading.sections, 'approval')?.passages ?? []
  let best: Labelled | null = null
  for (const [index, passage] of passages.entries()) {
    const candidate = labelled(passage, passages[index + 1] ?? null, field, accepts)
    if (candidate !== null && (best === null || candidate.distance < best.distance)) best = candidate
  }
  return best
}

function labelled(
  passage: Passage,
  next: Passage | null,
  field: ApprovalField,
  accepts: (text: string) => boolean,
): Labelled | null {
  const label = approvalLabels[field]
  const start = labelAtStart(passage.text, label) ?? inside(passage.text, field)
  const distance = labelDistance(passage.text, label) ?? start?.distance ?? null
  if (distance === null) return null
  const rest = start === null ? '' : untilNextLabel(start.rest)
  if (rest !== '' && labelDistance(passage.text, label) === null) return { raw: rest, distance, holder: passage }
  const beside =
    next?.cell !== null && next?.cell !== undefined && next.cell.row === passage.cell?.row && next.cell.index > 0
  return next !== null && (beside || accepts(next.text))
    ? { raw: next.raw, distance, holder: next }
    : { raw: '', distance, holder: passage }
}

/** "Datum schválení: 19. 4. 2022, číslo usnesení: Z 1/2022" on one line. */
function inside(text: string, field: ApprovalField): { rest: string; distance: number } | null {
  const at = labelWithin(foldInPlace(text), approvalLabels[field])
  return at === null || at.start === 0 ? null : { rest: text.slice(at.end).replace(/^\s*[:.]?\s*/u, ''), distance: 0 }
}

function untilNextLabel(text: string): string {
  const folded = foldInPlace(text)
  const starts = Object.values(approvalLabels).flatMap((label) => labelWithin(folded, label)?.start ?? [])
  const end = Math.min(text.length, ...starts)
  return foldSpaces(text.slice(0, end))
    .replace(/[,;(]+$/u, '')
    .trim()
}
