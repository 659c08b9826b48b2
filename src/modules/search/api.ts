import type { ApiModule } from '#platform/http/api-types.ts'
import { foundSchema, searchQuery } from './contract.ts'
import { presentFound } from './present-found.ts'
import { searchRefusals } from './refusals.ts'
import { searchEverything } from './use-cases/search-everything.ts'

export const searchApi: ApiModule = {
  refusals: searchRefusals,
  routes(api) {
    api.get(
      '/api/search',
      {
        schema: {
          tags: ['Hledání'],
          summary: 'Search everything that the person may see: records, papers with their text, people',
          querystring: searchQuery,
          response: { 200: foundSchema },
        },
      },
      async ({ deps, query: { q: text, ...query }, language }) =>
        presentFound(await searchEverything(deps, { ...query, text }), language),
    )
  },
}
