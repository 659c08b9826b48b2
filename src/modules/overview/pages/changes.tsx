import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Overview } from '../use-cases/show-overview.ts'

/** The latest acts, each in one line. */
export function Changes({ changes }: { changes: Overview['changes'] }) {
  const { overview: words } = useMessages()
  const { shortDate } = useFormat()
  return (
    <section className="section" aria-labelledby="zmeny">
      <h2 id="zmeny">{words.changesTitle}</h2>
      {changes.length === 0 ? (
        <p>{words.changesNone}</p>
      ) : (
        <ul className="log small">
          {changes.map(({ day, who, what, unitName, subjects }, index) => (
            <li key={index}>
              <time dateTime={day}>{shortDate(day)}</time>
              <span>
                {words.changed(who, what, unitName)}
                {subjects[0]?.names[0] && <span className="muted"> ({subjects[0].names[0]})</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
