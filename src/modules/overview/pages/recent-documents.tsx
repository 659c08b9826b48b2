import { Link } from 'react-router'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Unfinished } from './unfinished-documents.tsx'

export function RecentDocuments({ unitId, documents }: { unitId: string; documents: readonly Unfinished[] }) {
  const { overview } = useMessages()
  const words = overview.unit
  return (
    <section className="section" aria-labelledby="dokumenty">
      <h2 id="dokumenty">{words.documentsTitle}</h2>
      {documents.length === 0 ? (
        <p className="small">{words.documentsNone}</p>
      ) : (
        <ul className="lines small">
          {documents.map(({ id, name, state }) => (
            <li key={id}>
              <Link to={`/dokumenty/${id}`}>{name}</Link>
              <br />
              <span className="muted">{overview.documentStates[state]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="small after">
        <Link to={paths.unit(unitId, 'documents')}>{words.allDocuments}</Link>
      </p>
    </section>
  )
}
