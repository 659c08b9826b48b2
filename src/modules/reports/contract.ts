import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'

const words = z.object({
  introduction: z.string().max(10_000).nullable().optional(),
  obligations: z.string().max(10_000).nullable().optional(),
  held: z.string().max(10_000).nullable().optional(),
  missing: z.string().max(10_000).nullable().optional(),
  next: z.string().max(10_000).nullable().optional(),
  agency: z.string().max(10_000).nullable().optional(),
})

const gapReason = z
  .object({ unit: z.string().max(2_000).nullable().optional(), agency: z.string().max(2_000).nullable().optional() })
  .meta({ description: 'Why a duty was not fulfilled, in the words of either side; by the id of the duty.' })

export const reportSchema = z
  .object({
    id: idSchema<'Report'>(),
    unitId: idSchema<'Unit'>(),
    agreementId: idSchema<'Agreement'>(),
    kind: z.enum(['agreement-fulfilment', 'plan-fulfilment']),
    year: z.number().int(),
    words,
    gaps: z.record(z.string(), gapReason),
    submittedOn: localDateSchema.nullable(),
    councilOn: localDateSchema.nullable(),
    councilResolution: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({
    id: 'Report',
    description: 'A yearly report. Its figures are counted from the records whenever it is read or exported.',
  })

export const prepareReportSchema = z
  .object({ agreementId: idSchema<'Agreement'>(), year: z.number().int().min(2000).max(2100) })
  .meta({ id: 'PrepareReport' })

export const saveReportSchema = reportSchema
  .pick({ words: true, submittedOn: true, councilOn: true, version: true })
  .extend({
    councilResolution: z.string().max(200).nullable(),
    gaps: z.record(z.uuid(), gapReason).optional().meta({ description: 'Left out, they stay as they are.' }),
  })
  .meta({ id: 'SaveReport' })
