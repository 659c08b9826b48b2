import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/universal'
import { czechDate } from '#kernel/czech-typography.ts'
import { type LocalDate, yearOf } from '#kernel/local-date.ts'
import { printableText } from '../printable.ts'
import { sheetNames } from './sheet-names.ts'

/** A table of a workbook under a row of headings. */
export type Sheet = {
  /** Any words; what Excel does not take in a name is left out. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** A text, a number, a day, an amount in Czech crowns, or nothing. A text stays one, also when it begins with „=“. */
export type SheetCell = string | number | null | { readonly day: LocalDate } | { readonly crowns: number }

/**
 * Writes a workbook for Excel: real numbers and days, so that an office can sort and sum them; the row of headings is bold and stays
 * in sight.
 *
 * @example await writeWorkbook([{ name: 'Závazky', columns: ['Závazek', 'Termín'], rows: [['Jednání', { day: deadline }]] }])
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const written = sheets.map(({ columns, rows }, index) => ({
    sheet: names[index] ?? '',
    data: [columns.map(headingCell), ...rows.map(rowOf)],
    columns: columns.map((title, column) => ({ width: widthOf([title, ...rows.map((row) => row[column] ?? null)]) })),
    stickyRowsCount: 1,
  }))
  const file = await writeXlsxFile(written, { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}

function headingCell(title: string): Cell {
  return { type: String, value: textOf(title), fontWeight: 'bold', wrap: true, alignVertical: 'top' }
}

function rowOf(cells: readonly SheetCell[]): Row {
  return cells.map(cellOf)
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { type: String, value: textOf(cell), wrap: true, alignVertical: 'top' }
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' }
  if ('crowns' in cell) return { type: Number, value: cell.crowns, format: crowns, alignVertical: 'top' }
  if (yearOf(cell.day) < firstYear) return cellOf(czechDate(cell.day))
  return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: czechDay, align: 'left', alignVertical: 'top' }
}

/** Excel counts days from here, and earlier ones it does not know. */
const firstYear = 1901
/** 14. 2. 2023; points and spaces are signs of themselves. */
const czechDay = String.raw`d\.\ m\.\ yyyy`
/** Thousands and decimals as the reader's Excel writes them. */
const crowns = '#,##0 "Kč"'
/** Letters of one cell that Excel takes. */
const longest = 32_767

function textOf(text: string): string {
  return printableText(text, 'cs').slice(0, longest)
}

/** As wide as the longest line, in letters, between a narrow and a wide column; longer texts wrap. */
function widthOf(cells: readonly SheetCell[]): number {
  const lengths = cells.map((cell) => {
    if (typeof cell !== 'string') return cell === null ? 0 : 14
    return Math.max(...cell.split('\n').map((line) => line.length))
  })
  return Math.min(Math.max(10, ...lengths) + 2, 60)
}
