import { Link } from 'react-router'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'

/** Before anything is written: examples, each of which can be tried. */
export function HowToSearch() {
  const { search: words } = useMessages()
  return (
    <section className="section" aria-labelledby="jak-hledat">
      <h2 id="jak-hledat">{words.examplesTitle}</h2>
      <dl className="search-examples">
        {words.examples.map(({ write, finds }) => (
          <div key={write}>
            <dt>
              <Link to={`${paths.search}?${new URLSearchParams({ q: write })}`}>{write}</Link>
            </dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
