import type { ApiModule } from '#platform/http/api-types.ts'
import { letterheadRoutes } from './letterhead-routes.ts'
import { orderRoutes } from './order-routes.ts'
import { paperRoutes } from './paper-routes.ts'
import { papersRefusals } from './refusals.ts'

export const papersApi: ApiModule = {
  refusals: papersRefusals,
  routes(api) {
    paperRoutes(api)
    letterheadRoutes(api)
    orderRoutes(api)
  },
}
