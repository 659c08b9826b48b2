import { Refusal } from '#kernel/refusal.ts'
import { parseSearch, type SearchTerm, searchLimits } from '#kernel/search-query.ts'
import type { Deps } from '#platform/deps.ts'
import { type Facets, facetsOf, type Narrowing } from '../domain/facets.ts'
import type { Hit } from '../domain/hit.ts'
import { refusalOf } from '../domain/refusal-of.ts'
import { countHits, findHits } from '../store/search-store.ts'

export type SearchEverything = Narrowing & {
  /** As a person writes it: words, "phrases", -words that must not be there. */
  readonly text: string
  readonly limit: number
  readonly offset: number
}

export type Found = Facets & { readonly hits: readonly Hit[]; readonly terms: readonly SearchTerm[] }

/**
 * Finds what the acting person may see among everything that is written down: records, papers, people.
 * @throws Refusal `search.…` when the text cannot be looked for, `access.sign_in_first`
 */
export async function searchEverything(
  deps: Deps,
  { text, limit, offset, ...narrowing }: SearchEverything,
): Promise<Found> {
  if (deps.actor.kind === 'nobody') throw new Refusal('access.sign_in_first')
  const { terms, problem } = parseSearch(text)
  if (problem !== null) throw new Refusal(refusalOf(problem), { ...searchLimits }, 'q')
  return deps.read(async (tx) => {
    const facets = facetsOf(await countHits(tx, terms), narrowing)
    const hits = facets.total === 0 ? [] : await findHits(tx, terms, narrowing, { limit, offset })
    return { ...facets, hits, terms }
  })
}
