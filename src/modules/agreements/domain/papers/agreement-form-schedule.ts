import type { Block, Cell, Paragraph } from '#documents/model.ts'
import { goesOnFromLineAbove } from '../recognition/schedule/outputs-of-cell.ts'
import { type ScheduleColumn, scheduleColumns } from '../recognition/vocabulary/schedule-columns.ts'
import { cellOf, line, listItem, marked, tableOf } from './agreement-form-blocks.ts'
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
    [
      header,
      ...(band === null
        ? []
        : [[cellOf([marked('schedulePeriod', line({ text: band, bold: true }))], 0, columns.length)]]),
      ...rows,
    ],
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
  const goesOn = row.activity === null && index > 0
  return columns.flatMap((name, column) => {
    if (name === 'activity' && goesOn) return []
    const [first = line(''), ...others] = blocksOf(row, name)
    const mark =
      name === (goesOn ? columns[1] : columns[0]) ? scheduleRowMark(index) : `${scheduleRowMark(index)}.${name}`
    return [cellOf([marked(mark, first), ...others], column, 1, name === 'activity' ? rowsUnder(rows, index) : 1)]
  })
}

/** By which a row is known: the mark of the first paragraph in its first cell. */
function scheduleRowMark(index: number): string {
  return `schedule.${index}`
}

/** Outputs are a list where lines alone would read as one: "Zápis" / "prezenční listina". */
function blocksOf(row: FormRow, name: ScheduleColumn): readonly Paragraph[] {
  if (name !== 'outputs') return [line(row[name] ?? '')]
  return row.outputs.map(row.outputs.some(goesOnFromLineAbove) ? (text) => listItem(text) : (text) => line(text))
}

/** How many rows one activity covers. */
function rowsUnder(rows: readonly FormRow[], index: number): number {
  const next = rows.findIndex((row, position) => position > index && row.activity !== null)
  return (next < 0 ? rows.length : next) - index
}
