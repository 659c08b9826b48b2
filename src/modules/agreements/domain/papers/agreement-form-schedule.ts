import type { Block, Cell } from '#documents/model.ts'
import { type ScheduleColumn, scheduleColumns } from '../recognition/vocabulary/schedule-columns.ts'
import { cellOf, line, tableOf } from './agreement-form-blocks.ts'
import type { AgreementFormContent, AgreementFormLayout, FormRow } from './agreement-form-content.ts'

const relativeWidths: Readonly<Record<ScheduleColumn, number>> = {
  activity: 17,
  specification: 25,
  outputs: 16,
  unitResponsibility: 15,
  agencyResponsibility: 15,
  term: 12,
}

/** The schedule of the cooperation: a header that repeats on each page, the period over all columns, the rows. */
export function scheduleTable(content: AgreementFormContent, layout: AgreementFormLayout): Block {
  const columns = columnsOf(layout)
  const header = columns.map((name, column) => cellOf([line({ text: scheduleColumns[name][0], bold: true })], column))
  const band = content.schedulePeriod
  const rows = content.schedule.map((row, index) => cellsOf(row, index, content.schedule, columns))
  return tableOf(
    [header, ...(band === null ? [] : [[cellOf([line({ text: band, bold: true })], 0, columns.length)]]), ...rows],
    columns.map((name) => relativeWidths[name]),
    { headerRows: 1, caption: 'Činnosti spolupráce, jejich výstupy, odpovědnost obou stran a termíny' },
  )
}

function columnsOf({ columns }: AgreementFormLayout): readonly ScheduleColumn[] {
  const sides = ['unitResponsibility', 'agencyResponsibility'] as const
  return ['activity', 'specification', 'outputs', ...(columns === 'unit-first' ? sides : sides.toReversed()), 'term']
}

function cellsOf(
  row: FormRow,
  index: number,
  rows: readonly FormRow[],
  columns: readonly ScheduleColumn[],
): readonly Cell[] {
  return columns.flatMap((name, column) => {
    if (name !== 'activity') return [cellOf(blocksOf(row, name), column)]
    return row.activity === null && index > 0 ? [] : [cellOf(blocksOf(row, name), column, 1, rowsUnder(rows, index))]
  })
}

function blocksOf(row: FormRow, name: ScheduleColumn): readonly Block[] {
  if (name === 'outputs') return row.outputs.map((output) => line(output))
  return [line(row[name] ?? '')]
}

/** How many rows one activity covers. */
function rowsUnder(rows: readonly FormRow[], index: number): number {
  const next = rows.findIndex((row, position) => position > index && row.activity !== null)
  return (next < 0 ? rows.length : next) - index
}
