import { Link } from 'react-router'
import { useMessages } from '#web/use-messages.ts'
import type { PeopleList } from '../use-cases/list-people.ts'
import { peopleLinks } from './people-links.ts'

/** Entries that are likely the same, each pair with the way to compare and merge it. */
export function DuplicatePairs({ unitId, duplicates }: { unitId: string; duplicates: PeopleList['duplicates'] }) {
  const { list, because } = useMessages().people
  const pairs = [
    ...duplicates.people.map((pair) => ({ ...pair, to: peopleLinks.person(unitId, pair.second.id, pair.first.id) })),
    ...duplicates.organisations.map((pair) => ({
      ...pair,
      to: peopleLinks.organisation(unitId, pair.second.id, pair.first.id),
    })),
  ]
  return (
    <section className="section" aria-labelledby="totez">
      <h2 id="totez">{list.duplicates}</h2>
      <p className="small muted">{list.duplicatesHint}</p>
      <ul className="lines after">
        {pairs.map(({ first, second, because: reason, to }) => (
          <li key={to}>
            {list.pair(first.name, second.name, because[reason])} <Link to={to}>{list.compare}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
