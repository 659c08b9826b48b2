import { Link } from 'react-router'
import { useMessages } from '#web/use-messages.ts'
import type { DocumentState } from '../../intake/index.ts'

export type Unfinished = { readonly id: string; readonly name: string; readonly state: DocumentState }

/** Papers that somebody brought and has not finished; nothing is shown when there are none. */
export function UnfinishedDocuments({ documents }: { documents: readonly Unfinished[] }) {
  const { overview: words } = useMessages()
  if (documents.length === 0) return null
  return (
    <section className="section" aria-labelledby="rozpracovane">
      <h2 id="rozpracovane">{words.unfinishedTitle}</h2>
      <ul className="lines">
        {documents.map(({ id, name, state }) => (
          <li key={id}>
            <Link to={`/dokumenty/${id}`}>{name}</Link> <span className="muted">({words.documentStates[state]})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
