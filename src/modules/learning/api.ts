import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import {
  newRecordSchema,
  recordChangeSchema,
  recordPath,
  recordSchema,
  recordViewSchema,
  recordYearSchema,
  unitPath,
  versionQuery,
  yearQuery,
} from './contract.ts'
import type { LearningRecord } from './domain/learning-record.ts'
import { learningRefusals } from './refusals.ts'
import { addRecord } from './use-cases/add-record.ts'
import { changeRecord } from './use-cases/change-record.ts'
import { listRecords } from './use-cases/list-records.ts'
import { lookUpRecord } from './use-cases/look-up-record.ts'
import { removeRecord } from './use-cases/remove-record.ts'

const tags = ['Vzdělávání a výzkum']

export const learningApi: ApiModule = {
  refusals: learningRefusals,
  routes(api) {
    api.get(
      '/api/units/:unitId/records',
      {
        schema: {
          tags,
          summary: 'Records of one year',
          params: unitPath,
          querystring: yearQuery,
          response: { 200: recordYearSchema },
        },
      },
      async (request) => {
        const found = await listRecords(request.deps, { ...request.params, ...request.query })
        const records = found.records.map((record) => ({ ...shown(record), missing: [...record.missing] }))
        return { ...found, records, years: [...found.years] }
      },
    )

    api.post(
      '/api/units/:unitId/records',
      {
        schema: {
          tags,
          summary: 'Write down a record',
          params: unitPath,
          body: newRecordSchema,
          response: { 201: recordSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'Record'>(), ...content } = request.body
        const record = await addRecord(request.deps, { unitId: request.params.unitId, id, content })
        return reply.code(201).send(shown(record))
      },
    )

    api.get(
      '/api/records/:recordId',
      { schema: { tags, summary: 'One record', params: recordPath, response: { 200: recordViewSchema } } },
      async (request) => {
        const { record, missing, allowedActions } = await lookUpRecord(request.deps, request.params.recordId)
        return { record: shown(record), missing: [...missing], allowedActions: [...allowedActions] }
      },
    )

    api.put(
      '/api/records/:recordId',
      {
        schema: {
          tags,
          summary: 'Change a record',
          params: recordPath,
          body: recordChangeSchema,
          response: { 200: recordSchema },
        },
      },
      async (request) => {
        const { version, ...content } = request.body
        return shown(await changeRecord(request.deps, { id: request.params.recordId, version, content }))
      },
    )

    api.delete(
      '/api/records/:recordId',
      {
        schema: {
          tags,
          summary: 'Remove a record written down by mistake',
          params: recordPath,
          querystring: versionQuery,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await removeRecord(request.deps, { id: request.params.recordId, version: request.query.version })
        return reply.code(204).send(null)
      },
    )
  },
}

function shown(record: LearningRecord): z.output<typeof recordSchema> {
  return { ...record, linkedTo: [...record.linkedTo] }
}
