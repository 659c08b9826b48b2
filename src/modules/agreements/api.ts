import { z } from 'zod'
import { explainTerm } from '#deadlines/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { cooperationRefusals } from '../cooperation/index.ts'
import { agreementSchema, settingsSchema, takeStepSchema, termSchema } from './contract.ts'
import { presentAgreement } from './present-agreement.ts'
import { agreementRefusals } from './refusals.ts'
import { revisionRoutes } from './revision-api.ts'
import { changeAgreementSettings } from './use-cases/change-agreement-settings.ts'
import { listAgreements } from './use-cases/list-agreements.ts'
import { showAgreement } from './use-cases/show-agreement.ts'
import { takeAgreementStep } from './use-cases/take-agreement-step.ts'
import { undoAgreementStep } from './use-cases/undo-agreement-step.ts'

const tags = ['Popisy spolupráce']
const agreementPath = z.object({ agreementId: idSchema<'Agreement'>() })
const response = { 200: agreementSchema }

export const agreementsApi: ApiModule = {
  refusals: { ...cooperationRefusals, ...agreementRefusals },
  routes(api) {
    revisionRoutes(api)
    api.get(
      '/api/terms',
      {
        schema: {
          tags: ['Termíny'],
          summary: 'What a deadline expression means, and when it falls within a period',
          querystring: z.object({
            text: z.string().max(2_000),
            from: localDateSchema.optional(),
            to: localDateSchema.optional(),
          }),
          response: { 200: termSchema },
        },
      },
      async ({ query: { text, from, to } }) => explainTerm(text, spanOf(from, to)),
    )

    api.get(
      '/api/units/:unitId/agreements',
      {
        schema: {
          tags,
          summary: 'Agreements of a unit, the newest first',
          params: z.object({ unitId: idSchema<'Unit'>() }),
          response: { 200: z.array(agreementSchema) },
        },
      },
      async (request) => (await listAgreements(request.deps, request.params.unitId)).map(presentAgreement),
    )

    api.get(
      '/api/agreements/:agreementId',
      { schema: { tags, summary: 'One agreement', params: agreementPath, response } },
      async (request) => present(request.deps, request.params.agreementId),
    )

    api.post(
      '/api/agreements/:agreementId/steps',
      {
        schema: {
          tags,
          summary: 'Take a step of the approval path',
          params: agreementPath,
          body: takeStepSchema,
          response,
        },
      },
      async (request) => {
        await takeAgreementStep(request.deps, { ...request.body, agreementId: request.params.agreementId })
        return present(request.deps, request.params.agreementId)
      },
    )

    api.delete(
      '/api/agreements/:agreementId/steps/last',
      {
        schema: {
          tags,
          summary: 'Take the last step back',
          params: agreementPath,
          querystring: z.object({
            version: z.coerce.number().int(),
            versionId: idSchema<'AgreementVersion'>().optional(),
          }),
          response,
        },
      },
      async (request) => {
        await undoAgreementStep(request.deps, {
          agreementId: request.params.agreementId,
          version: request.query.version,
          versionId: request.query.versionId,
        })
        return present(request.deps, request.params.agreementId)
      },
    )

    api.put(
      '/api/agreements/:agreementId/settings',
      {
        schema: {
          tags,
          summary: 'Choose which year counts and from when records are kept',
          params: agreementPath,
          body: settingsSchema,
          response,
        },
      },
      async (request) => {
        const { settingsVersion: version, ...settings } = request.body
        await changeAgreementSettings(request.deps, { ...settings, version, agreementId: request.params.agreementId })
        return present(request.deps, request.params.agreementId)
      },
    )
  },
}

async function present(deps: Deps, id: Id<'Agreement'>): Promise<z.infer<typeof agreementSchema>> {
  return presentAgreement(await showAgreement(deps, id))
}

/** @throws Refusal `term.span_incomplete`, `term.span_order` */
function spanOf(from: LocalDate | undefined, to: LocalDate | undefined): Period | null {
  if (from === undefined && to === undefined) return null
  if (from === undefined || to === undefined)
    throw new Refusal('term.span_incomplete', {}, from === undefined ? 'from' : 'to')
  if (from > to) throw new Refusal('term.span_order', {}, 'to')
  return { from, to }
}
