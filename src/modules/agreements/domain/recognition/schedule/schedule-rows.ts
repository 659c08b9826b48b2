import { foldSpaces } from '#kernel/folding.ts'
import type { AgreementDraft, ScheduleRow, Source } from '../../draft.ts'
import { type Line, linesOf, rawTextOf } from '../lines.ts'
import { placeOf } from '../piece.ts'
import type { ScheduleColumn } from '../vocabulary/schedule-columns.ts'
import { type Period, periodIn } from './period.ts'
import { type RowTexts, scheduleRow } from './schedule-row.ts'
import type { ScheduleTable } from './schedule-table.ts'
import { type GridRow, ownCells, ownTextOfSlot, ownTexts, textOfSlot } from './table-grid.ts'

export type Schedule = { readonly period: AgreementDraft['schedulePeriod']; readonly rows: readonly ScheduleRow[] }

/** Rows of the schedule. Split rows are put together, a blank activity is the one above, a band gives the period. */
export function scheduleOf(table: ScheduleTable, recognised: boolean): Schedule {
  const rows: Draft[] = []
  const bands: Band[] = []
  for (const row of table.rows) {
    if (ownTexts(row).every((text) => text === '')) continue
    const band = bandOf(row)
    if (band !== null) bands.push(band)
    else if (isBareBand(row, table.width)) continue
    else addRow(rows, draftOf(row, table))
  }
  return { period: periodOf(bands), rows: rows.map((row) => scheduleRow(textsOf(row), recognised)) }
}

type Band = Period & { readonly text: string; readonly place: Place }
type Place = Pick<Source, 'page' | 'box'>
type Draft = {
  activity: string
  cells: Record<Exclude<ScheduleColumn, 'activity'>, string>
  /** Whether the row itself, not a cell reaching down from above, has an output, a responsibility or a term. */
  stands: boolean
  outputLines: readonly Line[]
  raw: string
  place: Place
}

/** A row with one text only, which is a period: "Období květen 2022 – srpen 2026". */
function bandOf(row: GridRow): Band | null {
  const texts = ownTexts(row).filter((text) => text !== '')
  const [text] = texts
  if (text === undefined || texts.length !== 1 || textOfSlot(row, 0) !== text) return null
  const days = periodIn(text)
  return days === null ? null : { text, ...days, place: placeOfRow(row) }
}

/** A cell over all columns without a period is a heading between rows. */
function isBareBand(row: GridRow, width: number): boolean {
  const [first] = row.slots
  return first?.own === true && first.cell.columnSpan >= width && width > 1
}

function periodOf(bands: readonly Band[]): AgreementDraft['schedulePeriod'] {
  const [first] = bands
  if (first === undefined) return null
  const from = bands.reduce((day, band) => (band.from < day ? band.from : day), first.from)
  const to = bands.reduce((day, band) => (band.to > day ? band.to : day), first.to)
  const text = bands.map((band) => band.text).join('; ')
  return { from, to, text, source: { text, ...first.place } }
}

function draftOf(row: GridRow, table: ScheduleTable): Draft {
  const { columns } = table
  const outputs = columns.outputs === undefined ? null : row.slots[columns.outputs]
  const own = (column: ScheduleColumn): boolean => ownTextOfSlot(row, columns[column]) !== ''
  return {
    activity: ownTextOfSlot(row, columns.activity),
    cells: {
      specification: textOfSlot(row, columns.specification),
      outputs: textOfSlot(row, columns.outputs),
      unitResponsibility: textOfSlot(row, columns.unitResponsibility),
      agencyResponsibility: textOfSlot(row, columns.agencyResponsibility),
      term: textOfSlot(row, columns.term),
    },
    stands: own('outputs') || own('unitResponsibility') || own('agencyResponsibility') || own('term'),
    outputLines: outputs === null || outputs === undefined ? [] : linesOf(outputs.cell.blocks),
    raw: rawOf(row),
    place: placeOfRow(row),
  }
}

function addRow(rows: Draft[], row: Draft): void {
  const above = rows.at(-1)
  if (above === undefined || row.activity !== '') rows.push(row)
  else if (!row.stands || crossesPage(above, row)) continued(above, row)
  else rows.push({ ...row, activity: above.activity })
}

/**
 * On a drawn page (with boxes) a row cut by the page's end looks like two: the rest begins on the next page without a
 * specification or in the middle of a sentence. Formats with real rows are not cut.
 */
function crossesPage(above: Draft, row: Draft): boolean {
  const { page, box } = row.place
  if (box === null || page === null || page <= (above.place.page ?? page)) return false
  return row.cells.specification === '' || /^\p{Ll}/u.test(row.cells.specification)
}

/** Adds a row's texts to the one above, but those of cells that cover both. */
function continued(above: Draft, rest: Draft): void {
  for (const key of ['specification', 'outputs', 'unitResponsibility', 'agencyResponsibility', 'term'] as const) {
    if (rest.cells[key] !== above.cells[key]) above.cells[key] = foldSpaces(`${above.cells[key]} ${rest.cells[key]}`)
  }
  if (rest.stands) above.outputLines = [...above.outputLines, ...rest.outputLines]
  above.raw = `${above.raw}\n${rest.raw}`
}

function textsOf({ activity, cells, outputLines, raw, place }: Draft): RowTexts {
  return { activity, ...cells, outputLines, source: { text: raw.trim(), ...place } }
}

function rawOf(row: GridRow): string {
  return ownCells(row)
    .map((cell) => rawTextOf(cell.blocks))
    .join('\t')
}

/** The box around the row's own cells on the first of their pages. */
function placeOfRow(row: GridRow): Place {
  return placeOf(ownCells(row).flatMap((cell) => cell.blocks))
}
