import type { RefusalStatus } from '#platform/http/problem.ts'
import type { SearchRefusal } from './domain/refusal-of.ts'

export const searchRefusals = {
  'search.nothing_written': 422,
  'search.too_short': 422,
  'search.only_without': 422,
  'search.too_long': 422,
  'search.too_many_words': 422,
} as const satisfies Record<SearchRefusal, RefusalStatus>
