import { z } from 'zod'
import { asId } from '#kernel/ids.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import {
  regionSchema,
  unitChangeSchema,
  unitDetailsSchema,
  unitFilterSchema,
  unitPageSchema,
  unitSchema,
} from './contract.ts'
import { territoryRefusals } from './refusals.ts'
import { addUnit } from './use-cases/add-unit.ts'
import { getUnit, listRegions, listUnits } from './use-cases/look-up-units.ts'
import { updateUnit } from './use-cases/update-unit.ts'

const tags = ['Územní celky']
const unitPath = z.object({ unitId: z.uuid() })

export const territoryApi: ApiModule = {
  refusals: territoryRefusals,
  routes(api) {
    api.get(
      '/api/regions',
      { schema: { tags, summary: 'Regions in Czech order', response: { 200: z.array(regionSchema) } } },
      async (request) => [...(await listRegions(request.deps))],
    )

    api.get(
      '/api/units',
      {
        schema: {
          tags,
          summary: 'Units that you may see, in Czech order',
          querystring: unitFilterSchema,
          response: { 200: unitPageSchema },
        },
      },
      async (request) => {
        const { units, total } = await listUnits(request.deps, request.query)
        return { units: [...units], total }
      },
    )

    api.post(
      '/api/units',
      { schema: { tags, summary: 'Add a unit', body: unitDetailsSchema, response: { 201: unitSchema } } },
      async (request, reply) => reply.code(201).send(await addUnit(request.deps, request.body)),
    )

    api.get(
      '/api/units/:unitId',
      { schema: { tags, summary: 'One unit', params: unitPath, response: { 200: unitSchema } } },
      async (request) => getUnit(request.deps, asId<'Unit'>(request.params.unitId)),
    )

    api.put(
      '/api/units/:unitId',
      {
        schema: {
          tags,
          summary: 'Correct a unit',
          params: unitPath,
          body: unitChangeSchema,
          response: { 200: unitSchema },
        },
      },
      async (request) => updateUnit(request.deps, { ...request.body, id: asId<'Unit'>(request.params.unitId) }),
    )
  },
}
