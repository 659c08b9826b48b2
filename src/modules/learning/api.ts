import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import {
  hoursSchema,
  newRecordSchema,
  recordChangeSchema,
  recordPath,
  recordQuery,
  recordSchema,
  recordStepSchema,
  recordViewSchema,
  recordYearSchema,
  unitPath,
  versionQuery,
} from './contract.ts'
import { presentHours, presentRecord, writtenAttendees } from './present-record.ts'
import { learningRefusals } from './refusals.ts'
import { addRecord } from './use-cases/add-record.ts'
import { changeRecord } from './use-cases/change-record.ts'
import { listRecords } from './use-cases/list-records.ts'
import { lookUpRecord } from './use-cases/look-up-record.ts'
import { removeRecord } from './use-cases/remove-record.ts'
import { showHours } from './use-cases/show-hours.ts'
import { takeRecordStep } from './use-cases/take-record-step.ts'

const tags = ['Vzdělávání a výzkum']

export const learningApi: ApiModule = {
  refusals: learningRefusals,
  routes(api) {
    api.get(
      '/api/units/:unitId/records',
      {
        schema: {
          tags,
          summary: 'Records of one year, of a kind or a state',
          params: unitPath,
          querystring: recordQuery,
          response: { 200: recordYearSchema },
        },
      },
      async (request) => {
        const found = await listRecords(request.deps, { ...request.params, ...request.query })
        const records = found.records.map(({ missing, ...record }) => ({
          ...presentRecord(record),
          missing: [...missing],
        }))
        return { ...found, records, notTaken: found.notTaken.map(presentRecord), years: [...found.years] }
      },
    )

    api.get(
      '/api/units/:unitId/education-hours',
      {
        schema: {
          tags,
          summary: 'Hours of education event by event, with what counts',
          params: unitPath,
          response: { 200: hoursSchema },
        },
      },
      async ({ deps, params }) => presentHours(await showHours(deps, params.unitId)),
    )

    api.post(
      '/api/units/:unitId/records',
      {
        schema: {
          tags,
          summary: 'Write down help that was given or offered',
          params: unitPath,
          body: newRecordSchema,
          response: { 201: recordSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'Record'>(), state, ...sent } = request.body
        const content = { ...sent, attendees: writtenAttendees(sent.attendees) }
        const record = await addRecord(request.deps, { unitId: request.params.unitId, id, content, state })
        return reply.code(201).send(presentRecord(record))
      },
    )

    api.get(
      '/api/records/:recordId',
      { schema: { tags, summary: 'One record', params: recordPath, response: { 200: recordViewSchema } } },
      async (request) => {
        const { record, missing, workshops, allowedActions } = await lookUpRecord(request.deps, request.params.recordId)
        return {
          record: presentRecord(record),
          missing: [...missing],
          workshops: workshops.map(presentRecord),
          allowedActions: [...allowedActions],
        }
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
        const { version, ...sent } = request.body
        const content = { ...sent, attendees: writtenAttendees(sent.attendees) }
        return presentRecord(await changeRecord(request.deps, { id: request.params.recordId, version, content }))
      },
    )

    api.post(
      '/api/records/:recordId/steps',
      {
        schema: {
          tags,
          summary: 'Take a step of an offer: accept, carry out, decline, or take the last one back',
          params: recordPath,
          body: recordStepSchema,
          response: { 200: recordSchema },
        },
      },
      async ({ deps, params, body }) => {
        const { version, ...taken } = body
        return presentRecord(await takeRecordStep(deps, { id: params.recordId, version, taken }))
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
