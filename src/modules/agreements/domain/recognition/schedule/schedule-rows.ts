import { interpretTerm } from '#deadlines/index.ts'
import type { Place } from '#documents/model.ts'
import { foldSpaces } from '#kernel/folding.ts'
import type { AgreementDraft, ScheduleRow } from '../../draft.ts'
import { type Line, linesOf, rawTextOf, sourceOf } from '../passage.ts'
import { repairedWords } from '../text/word-repair.ts'
import type { ScheduleColumn } from '../vocabulary/schedule-columns.ts'
import { outputsOfCell } from './outputs-of-cell.ts'
import { type GridRow, ownTextOfSlot, ownTexts, type ScheduleTable, textOfSlot } from './schedule-table.ts'
import { targetsOf } from './targets.ts'

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
  return { period: periodOf(bands), rows: rows.map((row) => finished(row, recognised)) }
}

type Band = { readonly text: string; readonly from: PeriodDay; readonly to: PeriodDay; readonly place: Place | null }
type PeriodDay = NonNullable<AgreementDraft['schedulePeriod']>['from']
type Draft = {
  activity: string
  cells: Record<Exclude<ScheduleColumn, 'activity'>, string>
  /** Whether the row itself, not a cell reaching down from above, has an output, a responsibility or a term. */
  stands: boolean
  outputLines: readonly Line[]
  raw: string
  place: Place | null
}

/** A row with one text only, which is a period: "Období květen 2022 – srpen 2026". */
function bandOf(row: GridRow): Band | null {
  const texts = ownTexts(row).filter((text) => text !== '')
  const [text] = texts
  if (text === undefined || texts.length !== 1 || textOfSlot(row, 0) !== text) return null
  const clauses = interpretTerm(text.replace(/^(?:období|etapa|fáze|obdobi)\s*[:–-]?\s*/iu, ''))
  const window = clauses.find((clause) => clause.kind === 'window')
  return window === undefined || clauses.length > 1
    ? null
    : { text, from: window.from, to: window.to, place: placeOf(row) }
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
  return { from, to, text, source: sourceOf(text, first.place) }
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
    place: placeOf(row),
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
  if (row.place?.box == null || row.place.page === null || row.place.page <= (above.place?.page ?? row.place.page))
    return false
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

function finished(row: Draft, recognised: boolean): ScheduleRow {
  const { specification, unitResponsibility, agencyResponsibility, term } = row.cells
  const repair = recognised ? repairedWords : (text: string): string => text
  return {
    activity: repair(row.activity),
    specification: specification === '' ? null : specification,
    outputs: outputsOfCell(row.outputLines).map(repair),
    unitResponsibility: unitResponsibility === '' ? null : unitResponsibility,
    agencyResponsibility: agencyResponsibility === '' ? null : agencyResponsibility,
    targets: targetsOf(specification),
    term: { text: term, clauses: interpretTerm(term) },
    source: sourceOf(row.raw, row.place),
  }
}

function rawOf(row: GridRow): string {
  const cells = new Set(row.slots.flatMap((slot) => (slot?.own === true ? [slot.cell] : [])))
  return [...cells].map((cell) => rawTextOf(cell.blocks)).join('\t')
}

function placeOf(row: GridRow): Place | null {
  const blocks = row.slots.flatMap((slot) => (slot?.own === true ? slot.cell.blocks : []))
  return blocks[0]?.place ?? null
}
