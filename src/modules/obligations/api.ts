import type { z } from 'zod'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import {
  ledgerQuery,
  ledgerSchema,
  linkPath,
  obligationPath,
  obligationSchema,
  unitPath,
  waiverPath,
  waiveSchema,
} from './contract.ts'
import { creditRoutes } from './credit-api.ts'
import type { ObligationId } from './domain/evidence.ts'
import { presentLedger } from './present-ledger.ts'
import { presentObligation } from './present-obligation.ts'
import { presentTimeline } from './present-timeline.ts'
import { obligationsRefusals } from './refusals.ts'
import { timelineSchema } from './timeline-contract.ts'
import { linkEvidence } from './use-cases/link-evidence.ts'
import { revokeWaiver } from './use-cases/revoke-waiver.ts'
import { showLedger } from './use-cases/show-ledger.ts'
import { showObligation } from './use-cases/show-obligation.ts'
import { showTimeline } from './use-cases/show-timeline.ts'
import { unlinkEvidence } from './use-cases/unlink-evidence.ts'
import { waiveObligation } from './use-cases/waive-obligation.ts'

const tags = ['Závazky']
const response = { 200: obligationSchema }

export const obligationsApi: ApiModule = {
  refusals: obligationsRefusals,
  routes(api) {
    creditRoutes(api)

    api.get(
      '/api/units/:unitId/ledger',
      {
        schema: {
          tags,
          summary: 'The ledger of a unit’s agreement in one year',
          params: unitPath,
          querystring: ledgerQuery,
          response: { 200: ledgerSchema },
        },
      },
      async ({ deps, language, params, query }) => {
        const { agreement: agreementId, year, side, state } = query
        return presentLedger(
          await showLedger(deps, { unitId: params.unitId, agreementId, year, side, state, language }),
        )
      },
    )

    api.get(
      '/api/units/:unitId/timeline',
      {
        schema: {
          tags,
          summary: 'The same laid out in time: duties by months, or by years of the whole time',
          params: unitPath,
          querystring: ledgerQuery,
          response: { 200: timelineSchema },
        },
      },
      async ({ deps, language, params, query }) => {
        const { agreement: agreementId, ...filter } = query
        return presentTimeline(await showTimeline(deps, { unitId: params.unitId, agreementId, ...filter, language }))
      },
    )

    api.get(
      '/api/obligations/:obligationId',
      { schema: { tags, summary: 'One duty with its history', params: obligationPath, response } },
      async ({ deps, language, params }) => present(deps, language, params.obligationId),
    )

    api.post(
      '/api/obligations/:obligationId/waivers',
      {
        schema: {
          tags,
          summary: 'Settle an occurrence of a duty with a reason',
          params: obligationPath,
          body: waiveSchema,
          response,
        },
      },
      async ({ deps, language, params, body }) => {
        await waiveObligation(deps, { ...body, ...params })
        return present(deps, language, params.obligationId)
      },
    )

    api.delete(
      '/api/obligations/:obligationId/waivers/:waiverId',
      { schema: { tags, summary: 'Take a settlement back', params: waiverPath, response } },
      async ({ deps, language, params }) => {
        await revokeWaiver(deps, params)
        return present(deps, language, params.obligationId)
      },
    )

    api.put(
      '/api/obligations/:obligationId/evidence/:type/:sourceId',
      { schema: { tags, summary: 'Link a record to a duty by hand', params: linkPath, response } },
      async ({ deps, language, params: { obligationId, type, sourceId } }) => {
        await linkEvidence(deps, { obligationId, source: { type, id: sourceId } })
        return present(deps, language, obligationId)
      },
    )

    api.delete(
      '/api/obligations/:obligationId/evidence/:type/:sourceId',
      { schema: { tags, summary: 'Take a link back', params: linkPath, response } },
      async ({ deps, language, params: { obligationId, type, sourceId } }) => {
        await unlinkEvidence(deps, { obligationId, source: { type, id: sourceId } })
        return present(deps, language, obligationId)
      },
    )
  },
}

async function present(deps: Deps, language: Language, id: ObligationId): Promise<z.infer<typeof obligationSchema>> {
  return presentObligation(await showObligation(deps, { id, language }))
}
