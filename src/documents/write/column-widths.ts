import type { Table } from '../model.ts'

/** The share of each column in the width of the table; they add up to 1. Columns of unknown width share alike. */
export function columnWidths({ widths }: Pick<Table, 'widths'>, columns: number): readonly number[] {
  const known = widths.filter((width) => width > 0)
  const usual = known.length > 0 ? known.reduce((sum, width) => sum + width, 0) / known.length : 1
  const all = Array.from({ length: columns }, (_, column) => Math.max(widths[column] ?? 0, 0) || usual)
  const total = all.reduce((sum, width) => sum + width, 0)
  return all.map((width) => width / total)
}
