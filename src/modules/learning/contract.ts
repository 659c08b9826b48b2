import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { recordKinds } from '../obligations/index.ts'

export const recordContentSchema = z
  .object({
    kind: z.enum(recordKinds),
    title: z.string().max(500),
    on: localDateSchema,
    hours: z.number().nullable().default(null),
    distance: z.boolean().default(false),
    participants: z.number().nullable().default(null),
    note: z.string().max(20_000).nullable().default(null),
    documentId: idSchema<'Document'>().nullable().default(null),
    linkedTo: z
      .array(idSchema<'Obligation'>())
      .max(100)
      .default([])
      .describe('Obligations that it proves by your word, whatever their rule says.'),
  })
  .meta({ id: 'RecordContent', description: 'Education, individual support, research, advice or another document.' })

export const newRecordSchema = recordContentSchema
  .extend({
    id: idSchema<'Record'>().optional().describe('Made by the caller, so that a repeated request makes one record.'),
  })
  .meta({ id: 'NewRecord' })

export const recordChangeSchema = recordContentSchema
  .extend({ version: z.int().positive() })
  .meta({ id: 'RecordChange', description: 'The whole new content with the version from which it was made.' })

export const recordSchema = recordContentSchema
  .extend({ id: idSchema<'Record'>(), unitId: idSchema<'Unit'>(), version: z.int() })
  .meta({ id: 'Record' })

const missingSchema = z
  .array(z.enum(['document', 'obligation']))
  .describe('What the record still wants: its paper, or the obligation that it proves.')

export const recordViewSchema = z
  .object({ record: recordSchema, missing: missingSchema, allowedActions: z.array(z.enum(['change', 'remove'])) })
  .meta({ id: 'RecordView' })

export const recordYearSchema = z
  .object({
    year: z.int(),
    records: z.array(recordSchema.extend({ missing: missingSchema })),
    total: z.int(),
    years: z.array(z.int()),
    mayAdd: z.boolean(),
  })
  .meta({ id: 'RecordYear', description: 'One page of the records of a year, the latest first.' })

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
export const recordPath = z.object({ recordId: idSchema<'Record'>() })
export const yearQuery = z.object({
  year: z.coerce.number().int().min(1000).max(9999).optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})
export const versionQuery = z.object({ version: z.coerce.number().int().positive() })
