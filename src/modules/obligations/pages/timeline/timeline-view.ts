import { paths } from '#web/paths.ts'
import type {
  DescribedCell,
  DescribedMark,
  DescribedTimeline,
  DescribedTimelineRow,
} from '../../domain/describe-timeline.ts'
import { sourcePath } from '../source-path.ts'

/** The timeline as the page shows it: of each duty only its name and count, and an address for each mark. */
export type TimelineView = Omit<DescribedTimeline, 'rows'> & { readonly rows: readonly TimelineRowView[] }

export type TimelineRowView = Pick<DescribedTimelineRow, 'title' | 'count' | 'state'> & {
  readonly key: string
  readonly to: string
  readonly cells: readonly (Omit<DescribedCell, 'marks'> & { readonly marks: readonly MarkView[] })[]
}

export type MarkView = Omit<DescribedMark, 'source'> & { readonly to: string }

export function timelineView({ rows, ...timeline }: DescribedTimeline, unitId: string): TimelineView {
  return { ...timeline, rows: rows.map((row) => rowView(row, unitId)) }
}

function rowView(row: DescribedTimelineRow, unitId: string): TimelineRowView {
  const to = `${paths.unit(unitId, 'obligations')}/${row.obligationId}`
  return {
    key: `${row.obligationId} ${row.period.from}`,
    title: row.title,
    count: row.count,
    state: row.state,
    to,
    cells: row.cells.map(({ marks, ...cell }) => ({
      ...cell,
      marks: marks.map(({ source, ...mark }) => ({ ...mark, to: source === null ? to : sourcePath(unitId, source) })),
    })),
  }
}
