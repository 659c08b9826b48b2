import { fold } from '#kernel/folding.ts'
import { dayInCell } from './days-in-text.ts'
import { kindInWords } from './kind-in-words.ts'

/** What a column of a table about meetings may say. */
export const columnFields = [
  'day',
  'kind',
  'name',
  'startsAt',
  'endsAt',
  'place',
  'presentCount',
  'people',
  'agenda',
  'minutes',
] as const
export type ColumnField = (typeof columnFields)[number]

/** The columns of one table, from 0, and the row of their heads; -1 when it has none. Corrected by a person where it was wrong. */
export type TableColumns = {
  readonly headRow: number
  readonly fields: Readonly<Partial<Record<ColumnField, number>>>
}

/** Texts of a table by rows and columns. */
export type Grid = readonly (readonly string[])[]

/** Heads by what they hold, folded; the first that fits a head not yet taken. */
const headWords: readonly (readonly [ColumnField, RegExp])[] = [
  ['day', /\b(?:datum|kdy|den|termin|konano|konani|dne|date)\b/u],
  ['endsAt', /\b(?:konec|ukonceni)\b|^do$/u],
  ['startsAt', /\b(?:zacatek|cas|hodina|zahajeni)\b|^od$/u],
  ['presentCount', /\bpocet|\bpritomn(?:o|ych)\b|\bucast(?:i)?\b|\bucastniku\b/u],
  ['people', /\bjmen|\bucastnici\b|\bpritomni\b|\bkdo\b/u],
  ['place', /\b(?:misto|kde|adresa|lokalita)\b/u],
  ['kind', /\b(?:druh|typ|kategorie)\b/u],
  ['agenda', /\b(?:program|body|porad)\b/u],
  ['minutes', /\b(?:zapis|poznamk|obsah|prubeh|zaver|vystup)/u],
  ['name', /\b(?:nazev|tema|akce|jednani|predmet|skupina|setkani)\b/u],
]
const headLooked = 10
const longestHead = 60
/** Of the cells of a column so many must be days before it is taken for the column of days without a head. */
const mostlyDays = 0.6

/** The columns of a table by the words of their heads, in any order; without heads by what stands below. Null when there is no day. */
export function columnsOfTable(grid: Grid): TableColumns | null {
  for (const [headRow, cells] of grid.slice(0, headLooked).entries()) {
    const fields = fieldsOfHeads(cells)
    const below = grid.slice(headRow + 1)
    if (fields.day !== undefined && !cells.some((cell) => dayInCell(cell) !== null) && below.length > 0)
      return { headRow, fields: withNumbersApart(fields, below) }
  }
  return columnsByContent(grid)
}

function fieldsOfHeads(cells: readonly string[]): TableColumns['fields'] {
  const fields: Partial<Record<ColumnField, number>> = {}
  const taken = new Set<number>()
  for (const [field, words] of headWords) {
    const column = cells.findIndex(
      (cell, index) => !taken.has(index) && cell.length <= longestHead && words.test(fold(cell)),
    )
    if (column === -1) continue
    fields[field] = column
    taken.add(column)
  }
  return fields
}

/** Under „Účast“ and „Přítomni“ stand numbers in one table and names in another. */
function withNumbersApart(fields: TableColumns['fields'], below: Grid): TableColumns['fields'] {
  const { presentCount, people, ...rest } = fields
  const column = presentCount ?? people
  if (column === undefined || (presentCount !== undefined && people !== undefined)) return fields
  return isNumeric(below, column) ? { ...rest, presentCount: column } : { ...rest, people: column }
}

function isNumeric(grid: Grid, column: number): boolean {
  const filled = grid.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  return filled.filter((cell) => /\d/.test(cell) && !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(cell)).length * 2 >= filled.length
}

function columnsByContent(grid: Grid): TableColumns | null {
  const width = Math.max(0, ...grid.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) =>
    grid.map((row) => row[column] ?? '').filter((cell) => cell !== ''),
  )
  const share = (column: readonly string[], fits: (cell: string) => boolean): number =>
    column.length === 0 ? 0 : column.filter(fits).length / column.length
  const day = columns.findIndex((column) => share(column, (cell) => dayInCell(cell) !== null) >= mostlyDays)
  if (day === -1) return null
  const kind = columns.findIndex((column) => share(column, (cell) => kindInWords(cell) !== null) >= mostlyDays)
  const count = columns.findIndex((column) => share(column, (cell) => /^\d{1,3}$/.test(cell)) >= mostlyDays)
  return { headRow: -1, fields: { day, ...(kind !== -1 && { kind }), ...(count !== -1 && { presentCount: count }) } }
}
