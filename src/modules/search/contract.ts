import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { hitKinds } from './domain/hit.ts'

const year = z.coerce.number().int().min(1900).max(2200)

export const searchQuery = z.object({
  q: z.string().describe('Words in any form, without diacritics if you like; "phrases"; -words that must not be there'),
  kind: z.enum(hitKinds).optional(),
  unitId: idSchema<'Unit'>().optional(),
  fromYear: year.optional(),
  toYear: year.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

const unitSchema = z.object({ id: idSchema<'Unit'>(), name: z.string() })

export const hitSchema = z
  .object({
    kind: z.enum(hitKinds),
    recordId: z.string(),
    unit: unitSchema.nullable(),
    title: z.string().describe('The name of the record, or what it is when it has none.'),
    what: z.string().describe('What it is, in words.'),
    on: localDateSchema.nullable(),
    path: z.string().describe('The page on which a person reads on; of a document at the very passage.'),
    passage: z
      .array(z.object({ text: z.string(), hit: z.boolean() }))
      .nullable()
      .describe('The text in which most of the words stand; null when they stand in the title.'),
    page: z.number().int().nullable().describe('The page of the file on which the passage stands.'),
  })
  .meta({ id: 'SearchHit' })

export const foundSchema = z
  .object({
    total: z.number().int(),
    kinds: z.array(z.object({ kind: z.enum(hitKinds), count: z.number().int() })),
    units: z.array(unitSchema.extend({ count: z.number().int() })),
    years: z.object({ first: z.number().int(), last: z.number().int() }).nullable(),
    hits: z.array(hitSchema),
  })
  .meta({ id: 'Found', description: 'What was found and what it can be narrowed to, with counts.' })
