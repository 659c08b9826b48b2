import { Link } from 'react-router'
import { useMessages } from '#web/use-messages.ts'
import { dossierChapters } from '../../domain/dossier/chapters.ts'
import type { DossierWords } from '../../domain/dossier/dossier.ts'
import type { Fact } from '../../domain/dossier/fact.ts'
import { pagesOf } from './source-address.ts'

/** The facts chapter by chapter, each with a way to its records; free words stand before them as in the paper. */
export function FactsByChapter({
  unitId,
  facts,
  words: own,
}: {
  unitId: string
  facts: readonly Fact[]
  words: DossierWords
}) {
  const words = useMessages().dossier
  return (
    <>
      {own.introduction && <p className="section kept-lines">{own.introduction}</p>}
      {dossierChapters.map((chapter, index) => {
        const said = facts.filter((fact) => fact.chapter === chapter)
        return (
          <section key={chapter} className="section" aria-labelledby={chapter}>
            <h2 id={chapter}>{words.numbered(index + 1, words.chapters[chapter])}</h2>
            {own[chapter] && <p className="kept-lines">{own[chapter]}</p>}
            {said.length === 0 ? (
              <p className="muted">{words.empty[chapter]}</p>
            ) : (
              <ul className="fact-list">
                {said.map((fact, place) => (
                  // Facts have no id of their own, and two may say the same; they keep their order.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list is composed anew as a whole
                  <li key={place}>
                    {fact.words} <Sources unitId={unitId} fact={fact} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </>
  )
}

/** Up to three records beside each other; more of them fold up behind their number. */
function Sources({ unitId, fact }: { unitId: string; fact: Fact }) {
  const { page, sources } = useMessages().dossier
  const pages = pagesOf(unitId, fact)
  const links = pages.map(({ source, to }, index) => (
    <Link key={to} to={to} className="small">
      {pages.length > 1 ? `${sources[source.type]} ${index + 1}` : sources[source.type]}
    </Link>
  ))
  if (pages.length <= 3) return <span className="fact-sources">{links}</span>
  return (
    <details className="fact-sources">
      <summary className="small">{page.sources(pages.length)}</summary>
      <span className="fact-sources">{links}</span>
    </details>
  )
}
