import { useMessages } from '#web/use-messages.ts'
import { placeOf } from '../domain/letterhead.ts'
import { particularKeys } from '../domain/particulars.ts'

/** The places that were found in a letterhead, and what it has none for. */
export function LetterheadPlaces({ places }: { places: readonly string[] }) {
  const { letterheads: words, head } = useMessages().papers
  const missing = particularKeys.filter((key) => !places.includes(placeOf[key])).map((key) => head[key])
  return (
    <>
      <ul className="paper-links">
        {places.map((place) => (
          <li key={place}>
            <code>{place}</code>
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p className="small muted">{words.missing(missing)}</p>}
    </>
  )
}
