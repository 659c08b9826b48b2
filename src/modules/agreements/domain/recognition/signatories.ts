import { fold, foldSpaces } from '#kernel/folding.ts'
import type { Found, Signatory } from '../draft.ts'
import { missing } from './found.ts'
import type { Passage } from './passage.ts'
import { part, together } from './piece.ts'
import { printedDateValue } from './printed-date-value.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { labelAtStart, labelDistance } from './text/label-match.ts'
import { isPlaceholder } from './text/placeholder.ts'
import { approvalLabels } from './vocabulary/field-labels.ts'

/** The block of signatures: "V … dne …" and under it who signs, side by side in a table or one after another. */
export function signatoriesOf(reading: Reading): readonly Signatory[] {
  const pieces = (sectionOf(reading.sections, 'approval')?.passages ?? [])
    .filter((passage) => !isApprovalLine(passage))
    .flatMap((passage) => piecesOf(passage))
  const first = pieces.findIndex((piece) => isPlace(piece.text))
  if (first < 0) return []
  const block = pieces.slice(first).filter((piece) => isPlace(piece.text) || !isPlaceholder(piece.text))
  return columnsOf(block).flatMap((column) => inOrder(column, reading.recognised))
}

/** Lines of a cell stand under each other; pieces that tabs part stand side by side as in a table. */
function piecesOf(passage: Passage): readonly Passage[] {
  return passage.raw.split('\n').flatMap((line) => {
    const pieces = line.split(/\t+|\s{5,}/u).map((piece) => foldSpaces(piece))
    const filled = pieces.filter((piece) => piece !== '')
    return filled.map((text, index): Passage => {
      const cell = filled.length > 1 ? { table: -1, row: passage.order, index, of: filled.length } : passage.cell
      return { ...part(passage, text), text, raw: text, lines: [], cell }
    })
  })
}

/** Cells of one column belong together; paragraphs outside tables make one column. */
function columnsOf(block: readonly Passage[]): readonly (readonly Passage[])[] {
  const columns = new Map<number, Passage[]>()
  for (const passage of block) {
    const column = passage.cell === null || passage.cell.of === 1 ? -1 : passage.cell.index
    columns.set(column, [...(columns.get(column) ?? []), passage])
  }
  return [...columns.values()]
}

/** Each place line takes the texts after it; place lines that stand together share the texts in their order. */
function inOrder(column: readonly Passage[], recognised: boolean): readonly Signatory[] {
  const signatories: Signatory[] = []
  let places: Passage[] = []
  let texts: Passage[] = []
  const close = (): void => {
    signatories.push(...pair(places, texts, recognised))
    places = []
    texts = []
  }
  for (const passage of column) {
    if (isPlace(passage.text) && texts.length > 0) close()
    if (isPlace(passage.text)) places.push(passage)
    else texts.push(passage)
  }
  close()
  return signatories
}

function pair(places: readonly Passage[], texts: readonly Passage[], recognised: boolean): readonly Signatory[] {
  if (places.length <= 1) return texts.length === 0 ? [] : [signatory(places[0] ?? null, texts, recognised)]
  return places.flatMap((place, index) => {
    const own = texts.filter((_, position) => Math.floor((position * places.length) / texts.length) === index)
    return own.length === 0 ? [] : [signatory(place, own, recognised)]
  })
}

function signatory(place: Passage | null, texts: readonly Passage[], recognised: boolean): Signatory {
  const text = texts.map((passage) => passage.text).join(' ')
  const agency = /\basz\b|agentur|ministerstv|odbor(?:u)? pro socialni/.test(fold(text))
  return {
    side: agency ? 'agency' : 'unit',
    text,
    date: place === null ? missing() : signingDate(place, recognised),
    source: together(texts).source,
  }
}

function signingDate(place: Passage, recognised: boolean): Found<string> {
  return printedDateValue(place.text.replace(/^.*?\bdne\b[\s:]*/u, ''), 0.99, place, recognised)
}

function isPlace(text: string): boolean {
  return /^Ve?\s+(?:\p{L}\S*|[…._]+)(?:\s+\S+){0,6}?\s+dne\b/u.test(text) && text.length < 120
}

function isApprovalLine(passage: Passage): boolean {
  return Object.values(approvalLabels).some(
    (label) => labelDistance(passage.text, label) !== null || labelAtStart(passage.text, label) !== null,
  )
}
