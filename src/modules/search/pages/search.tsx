import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { refusalSentence } from '#platform/http/problem.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { servicesContext } from '#web/context.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { presentFound } from '../present-found.ts'
import { searchEverything } from '../use-cases/search-everything.ts'
import { askedSearch, hitsPerPage, isNarrowed } from './asked-search.ts'
import { Hits } from './hits.tsx'
import { HowToSearch } from './how-to-search.tsx'
import { SearchForm } from './search-form.tsx'

export async function loader({ url, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const asked = askedSearch(url)
  if (asked.text.trim() === '') return { asked, found: null, problem: null }
  const { page, ...search } = asked
  try {
    const found = await searchEverything(deps, { ...search, limit: hitsPerPage, offset: (page - 1) * hitsPerPage })
    return { asked, found: presentFound(found, language), problem: null }
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('search.'))
      return { asked, found: null, problem: refusalSentence(error, language) }
    throw error
  }
}

/** Search over everything that a person sees, by a plain form whose address can be sent to a colleague. */
export default function Search() {
  const { search: words, shell } = useMessages()
  const { asked, found, problem } = useLoaderData<typeof loader>()
  const narrowed = isNarrowed(asked)
  return (
    <Page>
      <title>{shell.title(asked.text === '' ? words.title : words.titleOf(asked.text))}</title>
      <PageHead title={words.title} lead={words.lead} />
      <SearchForm asked={asked} found={found} problem={problem} />
      {found === null ? (
        problem === null && <HowToSearch />
      ) : found.total === 0 ? (
        <Note>
          <p>{narrowed ? words.nothingNarrowed(asked.text) : words.nothing(asked.text)}</p>
          <ul>
            {words.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          {narrowed && (
            <div className="buttons">
              <ButtonLink kind="outline" small to={`${paths.search}?${new URLSearchParams({ q: asked.text })}`}>
                {words.wholly}
              </ButtonLink>
            </div>
          )}
        </Note>
      ) : (
        <>
          <p className="found-count">{words.found(found.total)}</p>
          <Hits hits={found.hits} />
          <Pagination page={asked.page} pageSize={hitsPerPage} total={found.total} />
        </>
      )}
    </Page>
  )
}
