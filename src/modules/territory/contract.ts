import { z } from 'zod'
import { unitKinds } from './domain/unit.ts'

export const regionSchema = z
  .object({ code: z.string(), name: z.string() })
  .meta({ id: 'Region', description: 'One of the fourteen regions (NUTS 3).' })

export const unitDetailsSchema = z
  .object({
    name: z.string().max(300),
    kind: z.enum(unitKinds),
    ico: z.string().max(20).nullable(),
    seat: z.string().max(300).nullable(),
    regionCode: z.string().max(5).nullable(),
  })
  .meta({ id: 'UnitDetails', description: 'What a person says about a territorial unit.' })

export const unitChangeSchema = unitDetailsSchema
  .extend({ version: z.int().positive() })
  .meta({ id: 'UnitChange', description: 'New details with the version from which they were made.' })

export const unitSchema = unitDetailsSchema
  .extend({ id: z.uuid(), sample: z.boolean(), version: z.int() })
  .meta({ id: 'Unit', description: 'A territorial unit: a municipality, a union, a local action group or a region.' })

export const unitFilterSchema = z.object({
  text: z.string().max(200).optional().describe('Words of the name, seat or IČO, with or without diacritics.'),
  regionCode: z.string().max(5).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
})

export const unitPageSchema = z.object({ units: z.array(unitSchema), total: z.int() }).meta({ id: 'UnitPage' })
