import type { LocalDate } from '../../../kernel/local-date.ts'
import { yearOf } from '../../../kernel/local-date.ts'
import { contains, type Period } from '../../../kernel/period.ts'
import { type Language, messagesIn } from '../../../messages/index.ts'
import { type DescribedRow, describeRow } from './describe-ledger.ts'
import type { EvidenceSource } from './evidence.ts'
import { refusalSentence } from './refusal-sentence.ts'
import type { Cell, Mark, MarkKind, Timeline, TimelineRow } from './timeline.ts'
import { titleOf } from './title-of.ts'

/** The timeline in the words of one language: what a page or the API shows without knowing a rule. */
export type DescribedTimeline = {
  readonly columns: readonly DescribedColumn[]
  readonly rows: readonly DescribedTimelineRow[]
  readonly leftOut: number
}

export type DescribedColumn = Period & {
  /** „říjen“, „2024“ */
  readonly name: string
  /** „říj“ */
  readonly short: string
  /** Today is in it. */
  readonly now: boolean
}

export type DescribedTimelineRow = DescribedRow & { readonly cells: readonly DescribedCell[] }

export type DescribedCell = Omit<Cell, 'marks'> & { readonly marks: readonly DescribedMark[] }

export type DescribedMark = {
  readonly kind: MarkKind
  /** „Splněno“ */
  readonly word: string
  readonly on: LocalDate
  /** How many records it stands for; 0: the day of the duty. */
  readonly count: number
  /** „14. 3.“ of one record or of the duty's day, „3krát“ of several. */
  readonly label: string
  /** Why the record does not count. */
  readonly why: string | null
  /** The only record; null: the duty itself tells more. */
  readonly source: EvidenceSource | null
}

export function describeTimeline(
  { columns, rows, leftOut }: Timeline,
  today: LocalDate,
  language: Language,
): DescribedTimeline {
  return {
    columns: columns.map((column) => ({ ...column, ...namesOf(column, language), now: contains(column, today) })),
    rows: rows.map((row) => describe(row, columns, language)),
    leftOut,
  }
}

function namesOf({ from, to }: Period, language: Language): Pick<DescribedColumn, 'name' | 'short'> {
  const year = String(yearOf(from))
  if (!isMonth({ from, to })) return { name: year, short: year }
  const month = messagesIn(language).timeline.months[Number(from.slice(5, 7)) - 1]
  return { name: month?.[0] ?? '', short: month?.[1] ?? '' }
}

function isMonth({ from, to }: Period): boolean {
  return from.slice(0, 7) === to.slice(0, 7)
}

function describe({ row, cells }: TimelineRow, columns: readonly Period[], language: Language): DescribedTimelineRow {
  const [column] = columns
  const ofYears = column !== undefined && !isMonth(column)
  return {
    ...describeRow(row, language),
    // Years beside each other are years of one duty, not of one of its reports.
    ...(ofYears ? { title: titleOf(row.obligation, language) } : {}),
    cells: cells.map(({ marks, ...cell }, index) => ({
      ...cell,
      marks: marks.map((mark) => describeMark(mark, columns[index], language)),
    })),
  }
}

function describeMark(mark: Mark, column: Period | undefined, language: Language): DescribedMark {
  const { obligations, timeline } = messagesIn(language)
  const { kind, on, pieces, because } = mark
  const [only] = pieces.length === 1 ? pieces : []
  // A day of another year says which.
  const inYear = column !== undefined && contains(column, on)
  return {
    kind,
    word: timeline.marks[kind],
    on,
    count: pieces.length,
    label:
      pieces.length > 1 ? timeline.times(pieces.length) : inYear ? obligations.shortDate(on) : obligations.date(on),
    why: only === undefined || because === null ? null : refusalSentence(only, because, obligations),
    source: only?.source ?? null,
  }
}
