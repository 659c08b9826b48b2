import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { StatusWord } from '#web/components/status-word.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { markLooks } from './mark-looks.ts'
import type { TimelineView } from './timeline-view.ts'

/** The same on a phone: month by month what was done, what is scheduled and what is due. */
export function TimelineList({ today, view: { columns, rows } }: { today: LocalDate; view: TimelineView }) {
  const { timeline: words } = useMessages()
  const { shortDate } = useFormat()
  const months = columns.map((column, index) => ({
    ...column,
    marks: rows.flatMap(({ key, title, cells }) =>
      (cells[index]?.marks ?? []).map((mark) => ({ ...mark, key: `${key} ${mark.kind} ${mark.on}`, title })),
    ),
  }))
  return (
    <div className="only-phone">
      {months
        .filter(({ now, marks }) => now || marks.length > 0)
        .map(({ from, name, now, marks }) => (
          <section key={from} className="timeline-month">
            <h2>
              {name} {now && <span className="muted">{words.todayIs(shortDate(today))}</span>}
            </h2>
            {marks.length === 0 && <p className="muted">{words.nothingNow}</p>}
            <ul>
              {marks.map(({ key, kind, word, label, title, why, to }) => (
                <li key={key}>
                  <Link to={to}>{title}</Link>
                  <b className="nowrap">{label}</b>
                  <StatusWord {...markLooks[kind]}>{word}</StatusWord>
                  {why !== null && <p>{why}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
