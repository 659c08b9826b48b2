import { foldSpaces } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { parseTimeOfDay, type TimeOfDay } from '#kernel/time-of-day.ts'
import type { MeetingKind } from '../../../obligations/index.ts'
import { itemIn } from './agenda-of-paper.ts'
import type { CellProblem, CellProblemCode } from './cell-problem.ts'
import { columnLetter } from './column-letter.ts'
import type { ColumnField, TableColumns } from './columns-of-table.ts'
import { dayInCell } from './days-in-text.ts'
import { kindInWords, workingGroupName } from './kind-in-words.ts'
import { peopleInWords } from './person-in-words.ts'
import type { MeetingProposal, ProposalDoubt, Read } from './proposal.ts'
import { timesInText } from './times-of-paper.ts'

export type RowOfMeetings = {
  readonly cells: readonly string[]
  /** Its number as the table shows it, from 1. */
  readonly row: number
  readonly table: number
  readonly columns: TableColumns
  readonly heads: readonly string[]
  /** The kind of rows that name none. */
  readonly kind: MeetingKind | null
  readonly caption: string | null
}

const sureness = { cell: 1, table: 0.7 } as const

/** The meeting of one row. A cell that cannot be read is a problem with its row and column; the others are read all the same. */
export function proposeFromRow(of: RowOfMeetings, today: LocalDate): MeetingProposal {
  const { row, table, columns } = of
  const problems: CellProblem[] = []
  const cell = (field: ColumnField): string => {
    const column = columns.fields[field]
    return column === undefined ? '' : foldLines(of.cells[column] ?? '')
  }
  const passage = { page: null, text: of.cells.filter((text) => text !== '').join(' | '), box: null }
  const read = <Value>(value: Value, confidence: number = sureness.cell): Read<Value> => ({
    value,
    passage,
    confidence,
  })
  const failed = (field: ColumnField, code: CellProblemCode): null => {
    const head = of.heads[columns.fields[field] ?? -1] ?? ''
    problems.push({
      row,
      column: head === '' ? columnLetter(columns.fields[field] ?? 0) : head,
      text: cell(field),
      code,
    })
    return null
  }

  const day = dayOf()
  const times = timesInText(cell('startsAt') === '' ? cell('day') : cell('startsAt'))
  const startsAt =
    cell('startsAt') === '' ? times.startsAt : (timeIn(cell('startsAt')) ?? failed('startsAt', 'time-impossible'))
  const endsAt = cell('endsAt') === '' ? times.endsAt : (timeIn(cell('endsAt')) ?? failed('endsAt', 'time-impossible'))
  const count = countOf()
  const kind = kindOf()
  const name = workingGroupName(cell('kind')) ?? workingGroupName(cell('name')) ?? nameOf(cell('name'))
  const attendance = peopleInWords(cell('people').replaceAll('\n', '; '))
  const doubts: readonly (ProposalDoubt | null)[] = [
    ...problems.map((problem) => ({ code: 'cell', problem }) as const),
    day !== null && day > today ? { code: 'day-in-future', on: day } : null,
    kind === null ? { code: 'kind-unknown' } : null,
  ]
  return {
    key: `t${table}r${row}`,
    day: day === null ? null : read(day),
    kind,
    name: name === null ? null : read(name),
    startsAt: startsAt === null ? null : read(startsAt),
    endsAt: endsAt === null || (startsAt !== null && endsAt <= startsAt) ? null : read(endsAt),
    place: cell('place') === '' ? null : read(foldSpaces(cell('place'))),
    agenda: cell('agenda')
      .split(/[\n;]/)
      .flatMap((text) => itemIn(text) ?? [])
      .map((item) => read(item)),
    attendance: attendance.map((person) => read({ ...person, presence: 'in-person' as const })),
    presentCount: attendance.length > 0 || count === null ? null : read(count),
    minutes: cell('minutes'),
    decisions: [],
    doubts: doubts.filter((doubt) => doubt !== null),
  }

  function dayOf(): LocalDate | null {
    const text = cell('day')
    return text === '' ? failed('day', 'day-missing') : (dayInCell(text) ?? failed('day', 'day-impossible'))
  }

  function countOf(): number | null {
    const text = cell('presentCount')
    if (text === '') return null
    const [, digits] = /^(?:cca |asi )?(\d{1,4})(?:,0)?(?:\s+\p{L}+\.?)?$/iu.exec(text) ?? []
    return digits === undefined ? failed('presentCount', 'number-impossible') : Number(digits)
  }

  function kindOf(): Read<MeetingKind> | null {
    const said = kindInWords(cell('kind')) ?? kindInWords(cell('name'))
    if (said !== null) return read(said)
    if (cell('kind') !== '') return read('other', sureness.table)
    return of.kind === null ? null : read(of.kind, sureness.table)
  }

  function nameOf(text: string): string | null {
    return text === '' || kindInWords(text) !== null ? null : foldSpaces(text)
  }
}

function timeIn(text: string): TimeOfDay | null {
  return timesInText(text).startsAt ?? parseTimeOfDay(text.replace(/\s?(?:h|hod\p{L}*)\.?$/iu, ''))
}

function foldLines(text: string): string {
  return text.split('\n').map(foldSpaces).join('\n').trim()
}
