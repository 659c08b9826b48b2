import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { endings } from './domain/cooperation-period.ts'
import { offices } from './domain/office.ts'

export const officeSchema = z.enum(offices)

const term = {
  from: localDateSchema,
  to: localDateSchema.nullable().default(null).describe('The last day; null while it goes on.'),
}
const note = z.string().max(2_000).nullable().default(null)
const name = z.string().max(200).describe('As in the register of people; an unknown one is added to it.')
const version = z.int().positive()

const officeContentSchema = z.object({ office: officeSchema, name, ...term, note })

export const newOfficeSchema = officeContentSchema
  .extend({
    id: idSchema<'OfficeHolding'>().optional().describe('Made by the caller, so that a repeated request makes one.'),
  })
  .meta({ id: 'NewOfficeHolding' })

export const officeChangeSchema = officeContentSchema.extend({ version }).meta({ id: 'OfficeHoldingChange' })

export const successorSchema = z
  .object({
    version: version.describe('Of the one who leaves.'),
    id: idSchema<'OfficeHolding'>().optional(),
    name,
    from: localDateSchema.describe('The one who leaves ends the day before.'),
    note,
  })
  .meta({ id: 'Successor' })

export const officeHoldingSchema = z
  .object({
    id: idSchema<'OfficeHolding'>(),
    unitId: idSchema<'Unit'>(),
    office: officeSchema,
    personId: idSchema<'Person'>(),
    personName: z.string(),
    ...term,
    note,
    version: z.int(),
  })
  .meta({ id: 'OfficeHolding', description: 'Somebody in an office of the cooperation, both days included.' })

const periodContentSchema = z.object({
  programme: z.string().max(200),
  ...term,
  endedHow: z.enum(endings).nullable().default(null),
  note,
})

export const newPeriodSchema = periodContentSchema
  .extend({ id: idSchema<'CooperationPeriod'>().optional() })
  .meta({ id: 'NewCooperationPeriod' })

export const periodChangeSchema = periodContentSchema.extend({ version }).meta({ id: 'CooperationPeriodChange' })

export const periodSchema = periodContentSchema
  .extend({ id: idSchema<'CooperationPeriod'>(), unitId: idSchema<'Unit'>(), version: z.int() })
  .meta({ id: 'CooperationPeriod', description: 'A period of cooperation under one programme.' })

export const unitOfficesSchema = z
  .object({
    offices: z.array(officeHoldingSchema),
    warnings: z
      .array(
        z.object({
          kind: z.enum(['vacant', 'stand-in', 'gap']),
          office: officeSchema,
          since: localDateSchema.nullable().describe('First day of it; null when nobody was ever written down.'),
          until: localDateSchema.nullable(),
        }),
      )
      .describe('Rules 3 to 5: offices without anybody.'),
    periods: z.array(periodSchema),
    mayChange: z.boolean(),
  })
  .meta({ id: 'UnitOffices' })

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
export const officePath = z.object({ officeId: idSchema<'OfficeHolding'>() })
export const periodPath = z.object({ periodId: idSchema<'CooperationPeriod'>() })
export const versionQuery = z.object({ version: z.coerce.number().int().positive() })
