import type { SearchProblem } from '#kernel/search-query.ts'

const refusals = {
  'nothing-written': 'search.nothing_written',
  'too-short': 'search.too_short',
  'only-without': 'search.only_without',
  'too-long': 'search.too_long',
  'too-many': 'search.too_many_words',
} as const satisfies Record<SearchProblem, string>

export type SearchRefusal = (typeof refusals)[SearchProblem]

/** The code under which it is said why a text cannot be looked for. */
export function refusalOf(problem: SearchProblem): SearchRefusal {
  return refusals[problem]
}
