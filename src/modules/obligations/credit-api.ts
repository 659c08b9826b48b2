import type { z } from 'zod'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import { authorise } from '../access/index.ts'
import { unitPath } from './contract.ts'
import {
  answerCreditSchema,
  awaitedWordsSchema,
  creditLinkSchema,
  creditPath,
  creditSchema,
  saveCreditSchema,
} from './credit-contract.ts'
import { creditLinkPath } from './domain/credit.ts'
import type { EvidenceSource } from './domain/evidence.ts'
import { nameOfEvidence } from './domain/evidence-name.ts'
import { answerCredit } from './use-cases/answer-credit.ts'
import { offerCreditLink } from './use-cases/credit-link.ts'
import { saveCredit } from './use-cases/save-credit.ts'
import { showCredit } from './use-cases/show-credit.ts'
import { wordsAwaited } from './use-cases/words-awaited.ts'

const tags = ['Společná zásluha']
const response = { 200: creditSchema }
const path = '/api/credits/:type/:sourceId'

/** Who contributed to an output: a meeting, a report or another record. */
export const creditRoutes: ApiModule['routes'] = (api) => {
  api.get(
    path,
    { schema: { tags, summary: 'Who contributed to an output', params: creditPath, response } },
    async ({ deps, language, params }) => presentCredit(deps, language, sourceIn(params)),
  )

  api.put(
    path,
    {
      schema: {
        tags,
        summary: 'Name the contributors and ask the other side',
        params: creditPath,
        body: saveCreditSchema,
        response,
      },
    },
    async ({ deps, language, params, body }) => {
      await saveCredit(deps, { source: sourceIn(params), ...body })
      return presentCredit(deps, language, sourceIn(params))
    },
  )

  api.post(
    `${path}/word`,
    {
      schema: { tags, summary: 'Confirm or object', params: creditPath, body: answerCreditSchema, response },
    },
    async ({ deps, language, params, body }) => {
      await answerCredit(deps, { source: sourceIn(params), ...body })
      return presentCredit(deps, language, sourceIn(params))
    },
  )

  api.post(
    `${path}/links`,
    {
      schema: {
        tags,
        summary: 'Make a one-time link for a side without accounts',
        params: creditPath,
        response: { 200: creditLinkSchema },
      },
    },
    async ({ deps, params }) => ({ path: creditLinkPath(await offerCreditLink(deps, sourceIn(params))) }),
  )

  api.get(
    '/api/units/:unitId/awaited-words',
    {
      schema: {
        tags,
        summary: 'Outputs that wait for your side’s word',
        params: unitPath,
        response: { 200: awaitedWordsSchema },
      },
    },
    async ({ deps, language, params: { unitId } }) =>
      deps.read(async (tx) => {
        await authorise(tx, deps.actor, 'unit.read', unitId)
        const words = messagesIn(language).obligations
        return (await wordsAwaited(tx, deps.actor, unitId)).map(({ evidence, of, askedBy, askedOn }) => {
          const { source, on } = evidence
          return { source, name: nameOfEvidence(evidence, words), on, of, askedBy, askedOn }
        })
      }),
  )
}

function sourceIn({ type, sourceId }: z.infer<typeof creditPath>): EvidenceSource {
  return { type, id: sourceId }
}

async function presentCredit(
  deps: Deps,
  language: Language,
  source: EvidenceSource,
): Promise<z.infer<typeof creditSchema>> {
  const { askable, allowedActions, ...view } = await showCredit(deps, { source, language })
  return { ...view, askable: [...askable], allowedActions: [...allowedActions] }
}
