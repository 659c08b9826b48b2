import { isEducationClause } from './education.ts'
import { isMemorandumSentence } from './memorandum.ts'
import { isInRow, type Passage } from './passage.ts'
import { type Piece, together } from './piece.ts'
import type { Reading } from './reading.ts'
import { headingMatch } from './section-heading.ts'
import { isFieldLabel } from './text/field-label.ts'
import { labelDownLines } from './text/label-down-lines.ts'
import { type Label, labelAtStart, labelDistance } from './text/label-match.ts'
import { withoutFullStop } from './text/sentences.ts'
import { type HeadField, headLabels, misreadIco } from './vocabulary/field-labels.ts'

/** A cell of the head with its label has no more lines. */
const mostLines = 8
/** A name with its office, an address. */
const longestValue = 150

const recognisedIco: Label = [...headLabels['unit.ico'], ...misreadIco]

/** The words that stand for a value, how far their label lies from the form's, and where they stand. */
export type Labelled = { readonly raw: string; readonly distance: number; readonly holder: Piece }

/** What stands beside, under or after a label of the head, for the label that lies nearest to the form's. */
export function labelledValue(reading: Reading, field: HeadField): Labelled | null {
  const label = field === 'unit.ico' && reading.recognised ? recognisedIco : headLabels[field]
  let best: Labelled | null = null
  for (const passage of reading.passages) {
    const distance = labelDistance(passage.text, label)
    const candidate =
      overTwoPassages(reading.passages, passage, field) ??
      (distance === null
        ? (afterLabelOnLine(passage, field) ?? downLines(passage, field))
        : besideOrBelow(reading.passages, passage, distance))
    if (candidate !== null && (best === null || candidate.distance < best.distance)) best = candidate
  }
  return best
}

/** The next cell of the row; in a column of single cells or lines the next one, unless that is a label itself. */
function besideOrBelow(passages: readonly Passage[], label: Passage, distance: number): Labelled | null {
  if (isInRow(label) && label.cell.index > 0 && label.cell.index % 2 === 1) return null
  const next = passages[label.order + 1]
  const blank: Labelled = { raw: '', distance, holder: label }
  if (next === undefined) return blank
  if (isInRow(label)) {
    const beside = next.cell?.table === label.cell.table && next.cell.row === label.cell.row
    return beside ? { raw: next.raw, distance, holder: next } : blank
  }
  if (isAnyLabel(next.text) || next.heading) return blank
  if (label.cell !== null && isInRow(next)) return blank
  const same = restOfCell(passages, next)
  if (label.cell === null || same.length <= 1 || same.includes(label)) return { raw: next.raw, distance, holder: next }
  return { raw: same.map((line) => line.raw).join('\n'), distance, holder: together(same) }
}

/** The paragraphs of a cell from the given one on. */
function restOfCell(passages: readonly Passage[], first: Passage): readonly Passage[] {
  const after = passages.slice(first.order, first.order + mostLines)
  const end = after.findIndex(
    ({ cell }) => cell === null || cell.table !== first.cell?.table || cell.row !== first.cell.row,
  )
  return end < 0 ? after : after.slice(0, end)
}

/** "Sídlo: Horní náměstí 1"; without a colon only what begins like a value does ("IČ 00000000"), never a sentence. */
function afterLabelOnLine(passage: Passage, field: HeadField): Labelled | null {
  if (isInRow(passage)) return null
  const start = labelAtStart(passage.text, headLabels[field])
  if (start === null || start.rest === '') return null
  if (!start.colon && !isValueAlone(start.rest, field)) return null
  return { raw: start.rest, distance: start.distance, holder: passage }
}

/** "Vedoucí regionálního pracoviště ASZ Mgr. Nováková svolá jednání." speaks about somebody and names nobody. */
function isValueAlone(text: string, field: HeadField): boolean {
  if (field === 'unit.ico') return /^\d[\d ]+$/.test(text)
  const sentence = withoutFullStop(text) !== text || /\s(?:je|jsou|byl[aoiy]?|bude|budou)\s/u.test(text)
  return /^[\p{Lu}\d]/u.test(text) && text.length < longestValue && !sentence
}

/** A label that takes some lines of its column, with the value beside or under it. */
function downLines(passage: Passage, field: HeadField): Labelled | null {
  const lines = linesIn(passage)
  const label = lines.length < 2 ? null : labelDownLines(lines, headLabels[field])
  if (label === null || (label.lines === 1 && label.rest.length === lines.length)) return null
  return { raw: label.rest.join('\n'), distance: label.distance, holder: passage }
}

/** A label that is cut between two paragraphs. */
function overTwoPassages(passages: readonly Passage[], passage: Passage, field: HeadField): Labelled | null {
  const next = passages[passage.order + 1]
  if (next === undefined || isInRow(passage) || isInRow(next)) return null
  const lines = linesIn(passage)
  const label = labelDownLines([...lines, ...linesIn(next)], headLabels[field])
  if (label === null || label.lines <= lines.length) return null
  if (label.rest.length === 0) return besideOrBelow(passages, next, label.distance)
  return { raw: label.rest.join('\n'), distance: label.distance, holder: together([passage, next]) }
}

function linesIn({ raw }: Passage): readonly string[] {
  return raw.split('\n', mostLines)
}

function isAnyLabel(text: string): boolean {
  return (
    isFieldLabel(text) || headingMatch(text) !== null || isMemorandumSentence(text) || isEducationClause(text, false)
  )
}
