import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { Api, ApiModule } from '#platform/http/api-types.ts'
import { idSchema } from '#platform/http/schemas.ts'
import type { Fact } from './domain/dossier/fact.ts'
import {
  dossierChangeSchema,
  dossierSchema,
  dossierViewSchema,
  factSchema,
  newDossierSchema,
  suggestedPeriodSchema,
} from './dossier-contract.ts'
import { dossierRefusals } from './dossier-refusals.ts'
import { exportFacts } from './use-cases/dossier/export-facts.ts'
import { listDossiers } from './use-cases/dossier/list-dossiers.ts'
import { removeDossier } from './use-cases/dossier/remove-dossier.ts'
import { prepareDossier, saveDossier } from './use-cases/dossier/save-dossier.ts'
import { showDossier } from './use-cases/dossier/show-dossier.ts'

const tags = ['Shrnutí spolupráce']
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const one = '/api/dossiers/:dossierId'
const onePath = z.object({ dossierId: idSchema<'Dossier'>() })
const unitPath = z.object({ unitId: idSchema<'Unit'>() })

export const dossierApi: ApiModule = { refusals: dossierRefusals, routes: dossierRoutes }

function dossierRoutes(api: Api): void {
  api.get(
    '/api/units/:unitId/dossiers',
    {
      schema: {
        tags,
        summary: 'Dossiers of a unit, and periods that suggest themselves',
        params: unitPath,
        response: { 200: z.object({ dossiers: z.array(dossierSchema), suggested: z.array(suggestedPeriodSchema) }) },
      },
    },
    async (request) => {
      const { dossiers, suggested } = await listDossiers(request.deps, request.params.unitId)
      return { dossiers: [...dossiers], suggested: [...suggested] }
    },
  )

  api.post(
    '/api/dossiers',
    {
      schema: {
        tags,
        summary: 'Keep a dossier for a period',
        body: newDossierSchema,
        response: { 200: dossierSchema },
      },
    },
    async (request) => {
      const { unitId, id, ...content } = request.body
      return prepareDossier(request.deps, { unitId, id: id ?? newId(), content })
    },
  )

  api.get(
    one,
    {
      schema: {
        tags,
        summary: 'A dossier and what to check in it',
        params: onePath,
        response: { 200: dossierViewSchema },
      },
    },
    async (request) => {
      const { dossier, doubts } = await showDossier(request.deps, {
        id: request.params.dossierId,
        language: request.language,
      })
      return {
        ...dossier,
        doubts: doubts.map((doubt) =>
          doubt.kind === 'figures-in-words' ? { ...doubt, figures: [...doubt.figures] } : doubt,
        ),
      }
    },
  )

  api.put(
    one,
    {
      schema: {
        tags,
        summary: 'Change the period, the stated length or the words',
        params: onePath,
        body: dossierChangeSchema,
        response: { 200: dossierSchema },
      },
    },
    async (request) => {
      const { version, ...content } = request.body
      return saveDossier(request.deps, { id: request.params.dossierId, version, content })
    },
  )

  api.delete(
    one,
    {
      schema: {
        tags,
        summary: 'Remove a dossier; the records stay',
        params: onePath,
        querystring: z.object({ version: z.coerce.number().int() }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeDossier(request.deps, { id: request.params.dossierId, version: request.query.version })
      return reply.code(204).send(null)
    },
  )

  api.get(
    `${one}/facts`,
    {
      schema: {
        tags,
        summary: 'What the dossier says, each fact with the records behind it',
        params: onePath,
        response: { 200: z.array(factSchema) },
      },
    },
    async (request) => {
      const { facts } = await showDossier(request.deps, { id: request.params.dossierId, language: request.language })
      return facts.map(presentFact)
    },
  )

  api.get(
    `${one}/facts.xlsx`,
    { schema: { tags, summary: 'The same as a workbook, one sheet for each chapter', params: onePath } },
    async (request, reply) => {
      const { name, bytes } = await exportFacts(request.deps, {
        id: request.params.dossierId,
        language: request.language,
      })
      return reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .type(workbookType)
        .send(Buffer.from(bytes))
    },
  )
}

function presentFact({ chapter, kind, words, figures, sources }: Fact) {
  return { chapter, kind, words, figures: [...figures], sources: [...sources] }
}
