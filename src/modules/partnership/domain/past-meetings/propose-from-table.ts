import type { Document, Table } from '#documents/model.ts'
import { textOf } from '#documents/text.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { MeetingKind } from '../../../obligations/index.ts'
import { type ColumnField, columnsOfTable, type Grid, type TableColumns } from './columns-of-table.ts'
import { kindInWords } from './kind-in-words.ts'
import type { MeetingProposal } from './proposal.ts'
import { proposeFromRow } from './propose-from-row.ts'

/** What a person said about one table: which column is what, and the kind of the rows that name none. */
export type TableCorrection = {
  readonly fields: Readonly<Partial<Record<ColumnField, number>>>
  readonly kind: MeetingKind | null
}

/** A table of a file with the meetings of its rows. */
export type TableOfMeetings = {
  /** Its place among the tables of the file, from 0. */
  readonly index: number
  /** The name of its sheet. */
  readonly caption: string | null
  /** Heads of its columns, by which a person knows them; „sloupec B“ where there is none is up to the screen. */
  readonly heads: readonly string[]
  /** The first rows as they stand, heads included. */
  readonly beginning: Grid
  /** Null when no column of days was found and nobody said which one it is. */
  readonly columns: TableColumns | null
  /** The kind of the rows that name none; null when neither a person nor a title says it. */
  readonly kind: MeetingKind | null
  readonly proposals: readonly MeetingProposal[]
}

/** So many rows show what a table is about. */
const shownRows = 6

/** „Celkem 12“ below a table is no meeting. */
const sums = /^(?:celkem|součet|suma|průměr)\b/iu

/**
 * The tables of a file with a proposal for each row that says something. Rows are counted as the file shows them, from 1.
 *
 * @param corrections by the index of the table
 */
export function proposeFromTables(
  { blocks }: Document,
  { fileName, corrections, today }: ReadingOfTables,
): readonly TableOfMeetings[] {
  return blocks
    .filter((block) => block.kind === 'table')
    .map((table, index) => tableOfMeetings(table, index, { fileName, correction: corrections[index] ?? null, today }))
}

export type ReadingOfTables = {
  readonly fileName: string
  readonly corrections: Readonly<Record<number, TableCorrection>>
  readonly today: LocalDate
}

function tableOfMeetings(
  table: Table,
  index: number,
  { fileName, correction, today }: { fileName: string; correction: TableCorrection | null; today: LocalDate },
): TableOfMeetings {
  const grid = gridOf(table)
  const found = columnsOfTable(grid)
  const headRow = found?.headRow ?? (table.headerRows > 0 ? 0 : -1)
  const columns = correction?.fields.day === undefined ? found : { headRow, fields: correction.fields }
  const heads = Array.from({ length: widthOf(grid) }, (_, column) => foldSpaces(grid[headRow]?.[column] ?? ''))
  const kind = correction?.kind ?? kindOfTable([table.caption ?? '', ...grid.slice(0, headRow).flat(), fileName])
  const caption = table.caption ?? null
  const said = { index, caption, heads, beginning: grid.slice(0, shownRows), columns, kind }
  if (columns === null) return { ...said, proposals: [] }
  const proposals = grid.flatMap((cells, row) => {
    if (row <= headRow || cells.every((cell) => cell === '') || sums.test(cells.find((cell) => cell !== '') ?? ''))
      return []
    return [proposeFromRow({ cells, row: row + 1, table: index, columns, heads, kind, caption }, today)]
  })
  return { ...said, proposals }
}

function gridOf({ rows }: Table): Grid {
  return rows.map(({ cells }) => {
    const texts: string[] = []
    for (const cell of cells) texts[cell.column] = textOf(cell).trim()
    return Array.from(texts, (text) => text ?? '')
  })
}

function widthOf(grid: Grid): number {
  return Math.max(0, ...grid.map((row) => row.length))
}

function kindOfTable(titles: readonly string[]): MeetingKind | null {
  return titles.map(kindInWords).find((kind) => kind !== null) ?? null
}
