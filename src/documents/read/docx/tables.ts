import type { Block, Cell, Row, Table } from '../../model.ts'
import type { Look } from '../span-list.ts'
import { checkRows, mostColumns } from '../table-limits.ts'
import { childOf, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from '../xml.ts'
import type { Reading } from './reading.ts'

type ReadBlocks = (elements: readonly XmlElement[], reading: Reading, change: Look['change']) => readonly Block[]
type OpenCell = { -readonly [Key in keyof Cell]: Cell[Key] }

/** A `w:tbl`. Cells that continue a cell above or before them become its span, matched by the column of the grid. */
export function readTable(
  element: XmlElement,
  reading: Reading,
  change: Look['change'],
  readBlocks: ReadBlocks,
): Table {
  const place = reading.place(reading.pages.current())
  const rows = unwrapped(element.children, 'w:tr')
  checkRows(rows.length)
  const open = new Map<number, OpenCell>()
  const read = rows.map((row) => readRow(row, reading, change, readBlocks, open))
  const first = read.flatMap(({ cells }) => cells).flatMap(({ blocks }) => blocks)[0]
  const body = rows.findIndex((row) => switchOf(childOf(childOf(row, 'w:trPr'), 'w:tblHeader')) !== true)
  const caption = captionOf(childOf(element, 'w:tblPr'))
  return {
    kind: 'table',
    headerRows: body === -1 ? rows.length : body,
    widths: childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w'] ?? 0),
    ),
    rows: read,
    ...(caption !== undefined && { caption }),
    place: { ...place, page: first?.place.page ?? place.page },
  }
}

function readRow(
  element: XmlElement,
  reading: Reading,
  outer: Look['change'],
  readBlocks: ReadBlocks,
  open: Map<number, OpenCell>,
): Row {
  const properties = childOf(element, 'w:trPr')
  const change = changeIn(properties, { came: 'w:ins', went: 'w:del' }, outer, reading)
  const onPages = rowOnPages(reading)
  const cells: OpenCell[] = []
  let column = columns(childOf(properties, 'w:gridBefore'), 0)
  for (const tc of unwrapped(element.children, 'w:tc')) {
    const settings = childOf(tc, 'w:tcPr')
    const columnSpan = columns(childOf(settings, 'w:gridSpan'), 1)
    const above = open.get(column)
    const before = cells.at(-1)
    if (before !== undefined && continues(childOf(settings, 'w:hMerge'))) before.columnSpan += columnSpan
    else if (above !== undefined && continues(childOf(settings, 'w:vMerge'))) above.rowSpan += 1
    else {
      const changed = changeIn(settings, { came: 'w:cellIns', went: 'w:cellDel' }, change, reading)
      const blocks = onPages.cell(() => readBlocks(tc.children, reading, changed))
      const cell = { blocks, column, columnSpan, rowSpan: 1 }
      cells.push(cell)
      for (let covered = column; covered < column + columnSpan; covered += 1) open.delete(covered)
      if (childOf(settings, 'w:vMerge') !== undefined) open.set(column, cell)
    }
    column += columnSpan
  }
  onPages.end()
  return { cells }
}

/**
 * Cells of a row stand side by side: each begins where the row begins, and the next row where the longest cell ends. A row that
 * moved to the next page as a whole carries the break in its first cell only.
 */
function rowOnPages({ pages }: Reading): { cell: (read: () => readonly Block[]) => readonly Block[]; end: () => void } {
  const start = pages.current()
  let row = start
  let end = start
  let first = true
  return {
    cell: (read) => {
      if (!first) pages.moveTo(row, row !== start)
      const blocks = read()
      if (first) row = blocks[0]?.place.page ?? row
      first = false
      end = Math.max(end ?? 0, pages.current() ?? 0) || null
      return blocks
    },
    end: () => pages.moveTo(end, false),
  }
}

/** Rows of a table, or cells of a row, through the controls and changes that wrap them. */
function unwrapped(elements: readonly XmlElement[], name: 'w:tr' | 'w:tc'): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name === name) return [element]
    if (element.name === 'w:sdt') return unwrapped(childOf(element, 'w:sdtContent')?.children ?? [], name)
    return wrappers.has(element.name) ? unwrapped(element.children, name) : []
  })
}

const wrappers = new Set(['w:customXml', 'w:smartTag', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'])

function changeIn(
  properties: XmlElement | undefined,
  { came, went }: { readonly came: string; readonly went: string },
  outer: Look['change'],
  { noticed }: Reading,
): Look['change'] {
  const change = childOf(properties, went) ? 'deleted' : childOf(properties, came) ? 'inserted' : undefined
  if (change !== undefined) noticed.changes = true
  return outer ?? change
}

/** A merge continues unless it says that it begins (ISO/IEC 29500-1, 17.4.84). */
function continues(merge: XmlElement | undefined): boolean {
  return merge !== undefined && valueOf(merge) !== 'restart'
}

function columns(element: XmlElement | undefined, otherwise: number): number {
  return Math.min(Math.max(numberOf(element) ?? otherwise, otherwise), mostColumns)
}

/** The description that Word keeps in the properties of the table for readers who do not see it. */
function captionOf(properties: XmlElement | undefined): string | undefined {
  return (valueOf(childOf(properties, 'w:tblCaption')) ?? valueOf(childOf(properties, 'w:tblDescription'))) || undefined
}
