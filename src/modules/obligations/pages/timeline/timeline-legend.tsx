import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import { markKinds } from '../../domain/timeline.ts'
import { markLooks } from './mark-looks.ts'
import type { TimelineView } from './timeline-view.ts'

/** What the marks and lines of this timeline mean; those that are not on it are left out. */
export function TimelineLegend({ view }: { view: TimelineView }) {
  const { timeline: words } = useMessages()
  const cells = view.rows.flatMap((row) => row.cells)
  const used = new Set(cells.flatMap(({ marks }) => marks.map(({ kind }) => kind)))
  const lines = new Set(cells.map(({ line }) => line))
  return (
    <ul className="legend" aria-label={words.legend}>
      {markKinds
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind}>
            <StatusWord {...markLooks[kind]}>{words.marks[kind]}</StatusWord>
          </li>
        ))}
      {lines.has('runs') && (
        <li className="only-desktop">
          <svg className="legend-line" viewBox="0 0 34 14" aria-hidden="true" focusable="false">
            <path className="legend-runs" d="M0 7h30" />
            <path className="legend-end" d="M32 0v14" />
          </svg>
          {words.runs}
        </li>
      )}
      {lines.has('late') && (
        <li className="only-desktop">
          <svg className="legend-line" viewBox="0 0 34 14" aria-hidden="true" focusable="false">
            <path className="legend-late" d="M0 7h34" />
          </svg>
          {words.late}
        </li>
      )}
    </ul>
  )
}
