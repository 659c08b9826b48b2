import type { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import { type ExportFormat, exportFormats } from '../papers/index.ts'
import {
  handOverSchema,
  handOverSheetSchema,
  newHandOverSchema,
  officeQuery,
  takenOverSchema,
  unitPath,
} from './contract.ts'
import { openDuties } from './domain/papers/open-duties.ts'
import { handOverRefusals } from './refusals.ts'
import { exportHandOver } from './use-cases/export-hand-over.ts'
import { recordHandOver } from './use-cases/record-hand-over.ts'
import { type HandOverView, showHandOver } from './use-cases/show-hand-over.ts'
import { takeOverFromAgreement } from './use-cases/take-over-from-agreement.ts'

const tags = ['Předání']

export const handOverApi: ApiModule = {
  refusals: handOverRefusals,
  routes(api) {
    api.get(
      '/api/units/:unitId/hand-over',
      {
        schema: {
          tags,
          summary: 'What an office would be handed over with today',
          params: unitPath,
          querystring: officeQuery,
          response: { 200: handOverSheetSchema },
        },
      },
      async (request) =>
        sheetOf(await showHandOver(request.deps, { ...request.params, ...request.query, language: request.language })),
    )

    for (const format of exportFormats) {
      api.get(
        `/api/units/:unitId/hand-over.${format}`,
        { schema: { tags, summary: summaries[format], params: unitPath, querystring: officeQuery } },
        async (request, reply) => {
          const query = { ...request.params, ...request.query, language: request.language, format }
          const file = await exportHandOver(request.deps, query)
          return reply
            .header('content-disposition', `attachment; filename="${file.name}"`)
            .type(file.mediaType)
            .send(Buffer.from(file.bytes))
        },
      )
    }

    api.post(
      '/api/units/:unitId/hand-overs',
      {
        schema: {
          tags,
          summary: 'Record that an office was handed over, and keep the paper',
          params: unitPath,
          body: newHandOverSchema,
          response: { 201: handOverSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'HandOver'>(), ...handed } = request.body
        const command = { ...request.params, ...handed, id, language: request.language }
        return reply.code(201).send(await recordHandOver(request.deps, command))
      },
    )

    api.post(
      '/api/units/:unitId/offices/from-agreement',
      {
        schema: {
          tags,
          summary: 'Take over the offices and the period from the agreement',
          params: unitPath,
          response: { 200: takenOverSchema },
        },
      },
      async (request) => {
        const { offices, period } = await takeOverFromAgreement(request.deps, request.params.unitId)
        return { offices: offices.length, periods: period === null ? 0 : 1 }
      },
    )
  },
}

const summaries: Readonly<Record<ExportFormat, string>> = {
  docx: 'The hand-over as DOCX',
  pdf: 'The hand-over as PDF/UA',
}

function sheetOf({ content, done }: HandOverView): z.output<typeof handOverSheetSchema> {
  const { office, preparedOn, giving, taking, ledger } = content
  return {
    office,
    preparedOn,
    giving: giving?.name ?? null,
    taking: taking?.name ?? null,
    steps: [...content.steps],
    openDuties: openDuties(ledger).map(({ obligationId, title, state, word, count, unitOwes, agencyOwes, period }) => ({
      obligationId,
      title,
      state,
      word,
      count,
      unitOwes,
      agencyOwes,
      until: period.to,
    })),
    tasks: [...content.tasks],
    decisions: [...content.decisions],
    calendar: [...content.calendar],
    contacts: [...content.contacts],
    papers: [...content.papers],
    notTaken: [...content.notTaken],
    done: [...done],
  }
}
