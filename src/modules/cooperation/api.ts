import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import {
  newOfficeSchema,
  newPeriodSchema,
  officeChangeSchema,
  officeHoldingSchema,
  officePath,
  periodChangeSchema,
  periodPath,
  periodSchema,
  successorSchema,
  unitOfficesSchema,
  unitPath,
  versionQuery,
} from './contract.ts'
import { cooperationRefusals } from './refusals.ts'
import { changeOffice } from './use-cases/change-office.ts'
import { listOffices } from './use-cases/list-offices.ts'
import { removeOffice } from './use-cases/remove-office.ts'
import { addPeriod, changePeriod, removePeriod } from './use-cases/save-period.ts'
import { succeedInOffice } from './use-cases/succeed-in-office.ts'
import { takeOffice } from './use-cases/take-office.ts'

const tags = ['Lidé a úřady']

export const cooperationApi: ApiModule = {
  refusals: cooperationRefusals,
  routes(api) {
    api.get(
      '/api/units/:unitId/offices',
      {
        schema: {
          tags,
          summary: 'Who holds and held the offices, and the periods of cooperation',
          params: unitPath,
          response: { 200: unitOfficesSchema },
        },
      },
      async (request) => {
        const { offices, warnings, periods, mayChange } = await listOffices(request.deps, request.params.unitId)
        const told = warnings.map((warning) =>
          warning.kind === 'gap'
            ? { kind: warning.kind, office: warning.office, since: warning.from, until: warning.to }
            : { kind: warning.kind, office: warning.office, since: warning.since, until: null },
        )
        return { offices: [...offices], warnings: told, periods: [...periods], mayChange }
      },
    )

    api.post(
      '/api/units/:unitId/offices',
      {
        schema: {
          tags,
          summary: 'Write down who holds an office',
          params: unitPath,
          body: newOfficeSchema,
          response: { 201: officeHoldingSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'OfficeHolding'>(), ...content } = request.body
        return reply.code(201).send(await takeOffice(request.deps, { ...request.params, id, content }))
      },
    )

    api.put(
      '/api/offices/:officeId',
      {
        schema: {
          tags,
          summary: 'Correct who holds an office',
          params: officePath,
          body: officeChangeSchema,
          response: { 200: officeHoldingSchema },
        },
      },
      async (request) => {
        const { version, ...content } = request.body
        return changeOffice(request.deps, { id: request.params.officeId, version, content })
      },
    )

    api.post(
      '/api/offices/:officeId/successor',
      {
        schema: {
          tags,
          summary: 'Somebody new in the office; the one before ends the day before',
          params: officePath,
          body: successorSchema,
          response: { 201: officeHoldingSchema },
        },
      },
      async (request, reply) => {
        const { version, id = newId<'OfficeHolding'>(), ...successor } = request.body
        const leaving = { id: request.params.officeId, version }
        return reply.code(201).send(await succeedInOffice(request.deps, { ...successor, id, leaving }))
      },
    )

    api.delete(
      '/api/offices/:officeId',
      {
        schema: {
          tags,
          summary: 'Remove somebody written into an office by mistake',
          params: officePath,
          querystring: versionQuery,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await removeOffice(request.deps, { id: request.params.officeId, ...request.query })
        return reply.code(204).send(null)
      },
    )

    api.post(
      '/api/units/:unitId/cooperation-periods',
      {
        schema: {
          tags,
          summary: 'Write down a period of cooperation',
          params: unitPath,
          body: newPeriodSchema,
          response: { 201: periodSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'CooperationPeriod'>(), ...content } = request.body
        return reply.code(201).send(await addPeriod(request.deps, { ...request.params, id, content }))
      },
    )

    api.put(
      '/api/cooperation-periods/:periodId',
      {
        schema: {
          tags,
          summary: 'Correct a period, or say how it ended',
          params: periodPath,
          body: periodChangeSchema,
          response: { 200: periodSchema },
        },
      },
      async (request) => {
        const { version, ...content } = request.body
        return changePeriod(request.deps, { id: request.params.periodId, version, content })
      },
    )

    api.delete(
      '/api/cooperation-periods/:periodId',
      {
        schema: {
          tags,
          summary: 'Remove a period written down by mistake',
          params: periodPath,
          querystring: versionQuery,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await removePeriod(request.deps, { id: request.params.periodId, ...request.query })
        return reply.code(204).send(null)
      },
    )
  },
}
