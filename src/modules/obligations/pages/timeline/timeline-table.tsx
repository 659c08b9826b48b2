import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { Icon } from '#web/components/icon.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { markLooks } from './mark-looks.ts'
import type { MarkView, TimelineRowView, TimelineView } from './timeline-view.ts'

/** A real table: rows are duties, columns months. Each mark is a link that says its word, its day and why. */
export function TimelineTable({
  unitName,
  year,
  today,
  view: { columns, rows },
}: {
  unitName: string
  year: number | null
  today: LocalDate
  view: TimelineView
}) {
  const { timeline: words } = useMessages()
  const { date } = useFormat()
  return (
    <table className="timeline only-desktop">
      <caption className="sr">{words.caption(unitName, year, date(today))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.obligation}</th>
          {columns.map(({ from, name, short, now }) => (
            <th key={from} scope="col" className={now ? 'timeline-now' : undefined}>
              {short === name ? name : <abbr title={name}>{short}</abbr>}
              {now && <span className="sr"> {words.today}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Link to={row.to}>{row.title}</Link>
              {row.count !== null && <span>{row.count}</span>}
            </th>
            {columns.map(({ from, now }, index) => (
              <Cell key={from} cell={row.cells[index]} now={now} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell, now }: { cell: TimelineRowView['cells'][number] | undefined; now: boolean }) {
  const look = [
    now && 'timeline-now',
    cell?.line === 'runs' && 'timeline-window',
    cell?.line === 'late' && 'timeline-late',
    cell?.end && cell.line === 'runs' && 'timeline-end',
  ].filter(Boolean)
  return (
    <td className={look.length === 0 ? undefined : look.join(' ')}>
      {cell?.marks.map((mark) => (
        <Mark key={`${mark.kind} ${mark.on}`} mark={mark} />
      ))}
    </td>
  )
}

function Mark({ mark: { kind, word, label, count, why, to } }: { mark: MarkView }) {
  const { icon, tone } = markLooks[kind]
  return (
    <Link className={`mark mark-${tone}`} to={to}>
      <Icon name={icon} />
      <span className="sr">{word}, </span>
      {count > 1 ? (
        <>
          <span aria-hidden="true">{count}</span>
          <span className="sr">{label}</span>
        </>
      ) : (
        label
      )}
      {why !== null && <span className="sr">, {why}</span>}
    </Link>
  )
}
