import { z } from 'zod'
import type { Api, ApiModule } from '#platform/http/api-types.ts'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { exportFormats } from '../papers/index.ts'
import { regionStates } from './domain/region/region-line.ts'
import { regionRefusals } from './region-refusals.ts'
import { orderRegion } from './use-cases/region/order-region.ts'
import { regionOverview } from './use-cases/region/region-overview.ts'
import { showRegion } from './use-cases/region/show-region.ts'

const tags = ['Zprávy']
const query = z.object({
  year: z.coerce.number().int().optional().describe('Last year when left out.'),
  regionCode: z.string().optional().describe('CZ042; all regions when left out.'),
})

const lineSchema = z
  .object({
    unitId: idSchema<'Unit'>(),
    unitName: z.string(),
    state: z.enum(regionStates),
    reportId: idSchema<'Report'>().nullable(),
    submittedOn: localDateSchema.nullable(),
    councilOn: localDateSchema.nullable(),
    councilResolution: z.string().nullable(),
  })
  .meta({ id: 'RegionReportLine', description: 'A unit in the overview of a year, with or without a report.' })

export const regionReportsApi: ApiModule = { refusals: regionRefusals, routes: regionRoutes }

function regionRoutes(api: Api): void {
  api.get(
    '/api/region-reports',
    {
      schema: {
        tags,
        summary: 'The reports of a year over all units that the person sees',
        querystring: query,
        response: { 200: z.object({ year: z.number(), lines: z.array(lineSchema) }) },
      },
    },
    async (request) => {
      const { year, lines } = await showRegion(request.deps, request.query)
      return { year, lines: [...lines] }
    },
  )

  api.get(
    '/api/region-reports/overview.xlsx',
    { schema: { tags, summary: 'The same as a workbook', querystring: query } },
    async (request, reply) => {
      const { name, bytes } = await regionOverview(request.deps, { ...request.query, language: request.language })
      return reply
        .header('content-disposition', `attachment; filename="${name}"`)
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .send(Buffer.from(bytes))
    },
  )

  api.post(
    '/api/region-reports/orders',
    {
      schema: {
        tags,
        summary: 'Have the reports of a year made in one ZIP with an overview; see the paper orders for its progress',
        body: z
          .object({
            year: z.number().int().optional(),
            regionCode: z.string().optional(),
            reportIds: z.array(idSchema<'Report'>()).optional().describe('Only these; all when left out.'),
            format: z.enum(exportFormats).default('pdf'),
          })
          .meta({ id: 'NewRegionOrder' }),
        response: { 202: z.object({ orderId: idSchema<'PaperOrder'>(), title: z.string(), total: z.number() }) },
      },
    },
    async (request, reply) => {
      const { id, title, total } = await orderRegion(request.deps, { ...request.body, language: request.language })
      return reply.code(202).send({ orderId: id, title, total })
    },
  )
}
