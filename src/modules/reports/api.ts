import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import { idSchema } from '#platform/http/schemas.ts'
import { exportFormats } from '../papers/index.ts'
import { prepareReportSchema, reportSchema, saveReportSchema } from './contract.ts'
import { packetRoutes } from './packets-api.ts'
import { packetRefusals, reportRefusals, roundRefusals } from './refusals.ts'
import { roundRoutes } from './rounds-api.ts'
import { exportReport } from './use-cases/export-report.ts'
import { exportReportTables } from './use-cases/export-report-tables.ts'
import { listReports } from './use-cases/list-reports.ts'
import { prepareReport } from './use-cases/prepare-report.ts'
import { saveReport } from './use-cases/save-report.ts'
import { showReport } from './use-cases/show-report.ts'

const tags = ['Zprávy']
const reportPath = z.object({ reportId: idSchema<'Report'>() })

export const reportsApi: ApiModule = {
  refusals: { ...reportRefusals, ...roundRefusals, ...packetRefusals },
  routes(api) {
    roundRoutes(api)
    packetRoutes(api)
    api.get(
      '/api/units/:unitId/reports',
      {
        schema: {
          tags,
          summary: 'Reports of a unit, the latest year first',
          params: z.object({ unitId: idSchema<'Unit'>() }),
          response: { 200: z.array(reportSchema) },
        },
      },
      async (request) => [...(await listReports(request.deps, request.params.unitId)).reports],
    )

    api.post(
      '/api/reports',
      {
        schema: {
          tags,
          summary: 'Open the fulfilment report of a year',
          body: prepareReportSchema,
          response: { 200: reportSchema },
        },
      },
      async (request) => prepareReport(request.deps, request.body),
    )

    api.get(
      '/api/reports/:reportId',
      { schema: { tags, summary: 'One report', params: reportPath, response: { 200: reportSchema } } },
      async (request) => {
        const { report } = await showReport(request.deps, {
          reportId: request.params.reportId,
          language: request.language,
        })
        return report
      },
    )

    api.put(
      '/api/reports/:reportId',
      {
        schema: {
          tags,
          summary: 'Keep the words and what became of the paper',
          params: reportPath,
          body: saveReportSchema,
          response: { 200: reportSchema },
        },
      },
      async (request) => saveReport(request.deps, { ...request.body, reportId: request.params.reportId }),
    )

    api.get(
      '/api/reports/:reportId/tables',
      { schema: { tags, summary: 'Duties and meetings of the report as a workbook (XLSX)', params: reportPath } },
      async (request, reply) => {
        const file = await exportReportTables(request.deps, { ...request.params, language: request.language })
        return reply
          .header('content-disposition', `attachment; filename="${file.name}"`)
          .type(file.mediaType)
          .send(Buffer.from(file.bytes))
      },
    )

    api.get(
      '/api/reports/:reportId/file',
      {
        schema: {
          tags,
          summary: 'The report as DOCX, or as PDF/UA',
          params: reportPath,
          querystring: z.object({ format: z.enum(exportFormats).default('docx') }),
        },
      },
      async (request, reply) => {
        const file = await exportReport(request.deps, {
          reportId: request.params.reportId,
          language: request.language,
          format: request.query.format,
        })
        return reply
          .header('content-disposition', `attachment; filename="${file.name}"`)
          .type(file.mediaType)
          .send(Buffer.from(file.bytes))
      },
    )
  },
}
