import { labelAtStart, labelDistance } from '../text/label-match.ts'
import { type ScheduleColumn, scheduleColumnNames, scheduleColumns } from '../vocabulary/schedule-columns.ts'
import type { GridRow } from './table-grid.ts'

/** Grid column of each header found. */
export type ColumnPlaces = Readonly<Partial<Record<ScheduleColumn, number>>>

const longestHeader = 80
const fewestHeaders = 3
/** A header with more words than ours counts less than any whole one. */
const penalty = 0.2

/** The columns that the cells of a row are headers of; null when the row is no header. */
export function columnsOfHeader(row: GridRow | undefined): ColumnPlaces | null {
  const columns: Partial<Record<ScheduleColumn, number>> = {}
  for (const [index, slot] of (row?.slots ?? []).entries()) {
    if (slot === null || slot.cell.column !== index) continue
    const name = columnOf(slot.text)
    if (name !== null) columns[name] ??= index
  }
  return Object.keys(columns).length < fewestHeaders ? null : columns
}

/** From left to right. */
export function inOrder(columns: ColumnPlaces): readonly ScheduleColumn[] {
  return scheduleColumnNames
    .flatMap((name) => (columns[name] === undefined ? [] : [{ name, at: columns[name] }]))
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name)
}

/** A whole header first; else one that begins with the column's words ("Výstupy a doklady"). */
function columnOf(text: string): ScheduleColumn | null {
  let best: { name: ScheduleColumn; distance: number } | null = null
  for (const name of scheduleColumnNames) {
    const label = scheduleColumns[name]
    const distance = labelDistance(text, label) ?? longerHeader(text, label)
    if (distance !== null && (best === null || distance < best.distance)) best = { name, distance }
  }
  return best?.name ?? null
}

function longerHeader(text: string, label: readonly string[]): number | null {
  const start = text.length < longestHeader ? labelAtStart(text, label) : null
  return start === null ? null : start.distance + penalty
}
