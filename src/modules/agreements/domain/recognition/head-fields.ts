import { fold } from '#kernel/folding.ts'
import type { Found } from '../draft.ts'
import { isEducationClause } from './education.ts'
import { missing, textValue, without } from './found.ts'
import { isMemorandumSentence } from './memorandum.ts'
import type { Passage } from './passage.ts'
import { type Piece, together } from './piece.ts'
import type { Reading } from './reading.ts'
import { headingMatch } from './sections.ts'
import { labelDownLines } from './text/label-down-lines.ts'
import { labelAtStart, labelConfidence, labelDistance, labelWithin } from './text/label-match.ts'
import { approvalLabels, type HeadField, headLabels, misreadIco } from './vocabulary/field-labels.ts'

/** A cell of the head with its label has no more lines. */
const mostLines = 8

/** The value of one label of the form's head, in whichever shape the label and its value stand. */
export function headField(reading: Reading, field: HeadField): Found<string> {
  const labelled = labelledValue(reading, field)
  if (labelled === null) return missing()
  const { raw, distance, holder } = labelled
  const value = textValue(raw, labelConfidence(distance), holder, reading.recognised)
  if (value.value !== null && holdsLabels(value.value, field)) {
    return reading.recognised ? without('unreadable', raw, holder) : missing(holder)
  }
  if (field === 'unit.ico') return icoValue(value)
  if (field.startsWith('people.') && value.value !== null && saysVacant(value.value))
    return without('vacant', raw, holder)
  return value
}

type Labelled = { readonly raw: string; readonly distance: number; readonly holder: Piece }

function labelledValue(reading: Reading, field: HeadField): Labelled | null {
  const label = field === 'unit.ico' && reading.recognised ? [...headLabels[field], ...misreadIco] : headLabels[field]
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
  if (label.cell !== null && label.cell.of > 1 && label.cell.index > 0 && label.cell.index % 2 === 1) return null
  const next = passages[label.order + 1]
  const blank: Labelled = { raw: '', distance, holder: label }
  if (next === undefined) return blank
  if (label.cell !== null && label.cell.of > 1) {
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
  if (passage.cell !== null && passage.cell.of > 1) return null
  const start = labelAtStart(passage.text, headLabels[field])
  if (start === null || start.rest === '') return null
  const beginsValue =
    field === 'unit.ico' ? /^\d[\d ]+$/.test(start.rest) : /^[\p{Lu}\d]/u.test(start.rest) && passage.text.length < 200
  if (!start.colon && !beginsValue) return null
  return { raw: start.rest, distance: start.distance, holder: passage }
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

function isInRow({ cell }: Passage): boolean {
  return cell !== null && cell.of > 1
}

function linesIn({ raw }: Passage): readonly string[] {
  return raw.split('\n', mostLines)
}

function icoValue(value: Found<string>): Found<string> {
  return value.value === null ? value : { ...value, value: value.value.replace(/\s/gu, '') }
}

/** "Zástup, pozice není obsazena": the form itself says that nobody holds the post. */
function saysVacant(text: string): boolean {
  return /\bneobsazen|\bneni (?:\S+ )?obsazen|\bzastup\b|\bv zastoupeni\b|\bzastupuje\b|\bvakant|\bpozice (?:je )?volna|\bvolne misto/.test(
    fold(text),
  )
}

/** Labels of the form are never a value: where a table was read column by column, they follow one another. */
function holdsLabels(text: string, field: HeadField): boolean {
  if (labelDistance(text, headLabels[field]) !== null) return true
  return Object.entries(headLabels).some(
    ([key, spellings]) =>
      key !== field &&
      (labelAtStart(text, spellings) !== null || labelWithin(text, spellings.filter(isOfWords)) !== null),
  )
}

function isOfWords(spelling: string): boolean {
  return spelling.includes(' ')
}

function isAnyLabel(text: string): boolean {
  const labels = [...Object.values(headLabels), ...Object.values(approvalLabels)]
  return (
    labels.some((label) => labelDistance(text, label) !== null) ||
    headingMatch(text) !== null ||
    isMemorandumSentence(text) ||
    isEducationClause(text, false)
  )
}
