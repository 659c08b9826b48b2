import { fold, foldSpaces } from '#kernel/folding.ts'
import type { Found, Signatory } from '../draft.ts'
import { missing } from './found.ts'
import { isInRow, type Passage } from './passage.ts'
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
  return columnsOf(pieces.slice(first)).flatMap((column) => inOrder(column, reading.recognised))
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
    const column = isInRow(passage) ? passage.cell.index : -1
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

/**
 * Places that stand together share the texts under them: in turn where the lines for the pen show that rows of a table were
 * read one cell after another, else one after another.
 */
function pair(places: readonly Passage[], texts: readonly Passage[], recognised: boolean): readonly Signatory[] {
  if (places.length <= 1) return signatory(places[0] ?? null, texts, recognised)
  const cells = byCell(texts)
  const inRows = texts.some(isDotted) && cells.length % places.length === 0
  const shared = inRows ? cells : cells.filter((cell) => !cell.every(isDotted))
  const columnOf = (position: number): number =>
    inRows ? position % places.length : Math.floor((position * places.length) / shared.length)
  return places.flatMap((place, index) => {
    const own = shared.filter((_, position) => columnOf(position) === index)
    return signatory(place, own.flat(), recognised)
  })
}

/** Paragraphs of one cell stay together. */
function byCell(texts: readonly Passage[]): readonly (readonly Passage[])[] {
  const cells: Passage[][] = []
  for (const text of texts) {
    const above = cells.at(-1)
    const same =
      text.cell !== null && above?.[0]?.cell?.table === text.cell.table && above[0].cell.row === text.cell.row
    if (same) above.push(text)
    else cells.push([text])
  }
  return cells
}

/** The line for the pen. */
function isDotted({ text }: Passage): boolean {
  return isPlaceholder(text)
}

function signatory(place: Passage | null, column: readonly Passage[], recognised: boolean): readonly Signatory[] {
  const texts = column.filter((text) => !isDotted(text))
  if (texts.length === 0) return []
  const text = texts.map((passage) => passage.text).join(' ')
  const agency = /\basz\b|agentur|ministerstv|odbor(?:u)? pro socialni/.test(fold(text))
  const date = place === null ? missing<string>() : signingDate(place, recognised)
  return [{ side: agency ? 'agency' : 'unit', text, date, source: together(texts).source }]
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
