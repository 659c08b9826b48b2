import { Link } from 'react-router'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { HandOver } from '../domain/hand-over.ts'

/** What was handed over before, each with the paper that was handed over then. */
export function DoneHandOvers({ done }: { done: readonly HandOver[] }) {
  const words = useMessages().handOver.page
  if (done.length === 0) return null
  return (
    <section className="section" aria-labelledby="predana">
      <h2 id="predana">{words.doneTitle}</h2>
      <ul className="people small">
        {done.map(({ id, handedOn, fromName, toName, documentId, note }) => (
          <li key={id}>
            <b>{words.done(handedOn, fromName, toName)}</b>
            <Link to={`${paths.documents}/${documentId}`}>{words.sheet}</Link>
            {note !== null && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
