import { Refusal } from '#kernel/refusal.ts'
import type { Block, Cell, Row } from '../../model.ts'
import { checkRows, mostColumns } from '../table-limits.ts'
import { childOf, type XmlElement } from '../xml.ts'
import { columnWidths } from './column-widths.ts'
import { breaksBefore, pageBreak } from './paragraphs.ts'
import type { Reading } from './reading.ts'
import { wholeNumber } from './styles.ts'

type ReadCell = (content: readonly XmlElement[]) => readonly Block[]

/** A `table:table`, after a page break when it begins a page. */
export function readTable(element: XmlElement, reading: Reading, readCell: ReadCell): readonly Block[] {
  const chain = reading.styles.chain('table', element.attributes['table:style-name'])
  const before = breaksBefore(chain, 'table-properties', reading) ? [pageBreak(reading)] : []
  const place = reading.place()
  const rows = rowsIn(element, false)
  checkRows(rows.reduce((count, { row }) => count + timesOf(row), 0))
  const read = rows.flatMap(({ row }) =>
    Array.from({ length: timesOf(row) }, () => readRow(row, readCell, reading.cells)),
  )
  const body = rows.findIndex(({ header }) => !header)
  const caption = (childOf(element, 'table:title') ?? childOf(element, 'table:desc'))?.text.trim()
  return [
    ...before,
    {
      kind: 'table',
      headerRows: body === -1 ? rows.length : body,
      widths: columnWidths(element, reading.styles),
      rows: read.map(({ cells }, index) => ({ cells: cells.map((cell) => within(cell, read.length - index)) })),
      ...(caption && { caption }),
      place,
    },
  ]
}

type ListedRow = { readonly row: XmlElement; readonly header: boolean }

function rowsIn(element: XmlElement, header: boolean): readonly ListedRow[] {
  return element.children.flatMap((child) => {
    if (child.name === 'table:table-row') return [{ row: child, header }]
    if (child.name === 'table:table-header-rows') return rowsIn(child, true)
    return child.name === 'table:table-rows' || child.name === 'table:table-row-group' ? rowsIn(child, header) : []
  })
}

/** How often a row stands in the table. A blank row is spacing however often it is repeated. */
function timesOf(row: XmlElement): number {
  const blank = row.children.every(({ children }) => children.every(isBlank))
  return blank ? 1 : (wholeNumber(row.attributes['table:number-rows-repeated']) ?? 1)
}

function isBlank({ name, text, children }: XmlElement): boolean {
  return name !== 'draw:frame' && text.trim() === '' && children.every(isBlank)
}

/** The cells of a row. A covered cell only moves the next one to the right; columns beyond those of any form are cut. */
function readRow(row: XmlElement, readCell: ReadCell, allowance: Reading['cells']): Row {
  const cells: Cell[] = []
  let column = 0
  for (const { name, attributes, children } of row.children) {
    if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') continue
    const times = Math.min(wholeNumber(attributes['table:number-columns-repeated']) ?? 1, mostColumns - column)
    if (name === 'table:table-cell') {
      allowance.left -= times
      if (allowance.left < 0) throw new Refusal('document.too_complex')
      const columnSpan = span(attributes['table:number-columns-spanned'], mostColumns)
      const rowSpan = span(attributes['table:number-rows-spanned'], Number.MAX_SAFE_INTEGER)
      for (let copy = 0; copy < times; copy += 1)
        cells.push({ blocks: readCell(children), column: column + copy, columnSpan, rowSpan })
    }
    column += times
  }
  return { cells }
}

function span(value: string | undefined, most: number): number {
  return Math.min(Math.max(wholeNumber(value) ?? 1, 1), most)
}

/** A cell cannot reach under the last row. */
function within(cell: Cell, rowsLeft: number): Cell {
  return { ...cell, rowSpan: Math.min(cell.rowSpan, rowsLeft) }
}
