import { Link } from 'react-router'
import { MarkedPassage } from '#web/components/marked-passage.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ShownHit } from '../present-found.ts'

/** What was found, the best first; kinds are mixed, each hit says what it is. */
export function Hits({ hits }: { hits: readonly ShownHit[] }) {
  const { search: words } = useMessages()
  return (
    <ol className="hits" aria-label={words.results}>
      {hits.map((hit) => (
        <li key={`${hit.kind}.${hit.recordId}`}>
          <HitItem hit={hit} />
        </li>
      ))}
    </ol>
  )
}

function HitItem({ hit: { title, what, unit, on, path, passage, page } }: { hit: ShownHit }) {
  const { search: words } = useMessages()
  const { date } = useFormat()
  return (
    <>
      <h2 className="h4">
        {/* Only a page that is loaded anew marks the passage to which its address points. */}
        <Link to={path} reloadDocument={path.includes('#')}>
          {title}
        </Link>
      </h2>
      <p className="hit-facts">
        {[what === title ? null : what, unit?.name ?? words.noUnit, on === null ? null : date(on)]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </p>
      {passage !== null && (
        <p className="found-passage">
          {page !== null && <b>{words.onPage(page)} </b>}
          <MarkedPassage parts={passage} />
        </p>
      )}
    </>
  )
}
