import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { fieldKeys } from '../agreements/contract.ts'
import { unitDetailsSchema } from '../territory/contract.ts'
import { documentStates, readingStages } from './domain/document.ts'
import { problemCodes } from './domain/reviewed-content.ts'

export const documentSchema = z
  .object({
    id: idSchema<'Document'>(),
    unitId: idSchema<'Unit'>().nullable(),
    name: z.string(),
    mediaType: z.string(),
    byteSize: z.number().int(),
    sha256: z.string(),
    state: z.enum(documentStates),
    stage: z.enum(readingStages).nullable(),
    kind: z.string().nullable(),
    /** Why it could not be read, in the language of the request. */
    refusal: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  })
  .meta({ id: 'Document', description: 'An uploaded file; the original is kept as it came.' })

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reading'), index: z.number().int().min(0) }),
  z.object({ kind: z.literal('leave') }),
  z.object({ kind: z.literal('other'), text: z.string().max(500) }),
])

const rowCorrection = z.object({
  activity: z.string().max(2000).optional(),
  term: z.string().max(2000).optional(),
  unitResponsibility: z.string().max(2000).optional(),
  agencyResponsibility: z.string().max(2000).optional(),
  removed: z.literal(true).optional(),
})

export const reviewChangeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('field'), key: z.enum(fieldKeys), text: z.string().max(2000) }),
    z.object({ kind: z.literal('answer'), doubt: z.string().max(500), answer: answer.nullable() }),
    z.object({ kind: z.literal('row'), index: z.number().int().min(0), correction: rowCorrection }),
    z.object({ kind: z.literal('records-from'), on: localDateSchema.nullable() }),
    z.object({ kind: z.literal('agency-approval'), on: localDateSchema.nullable() }),
  ])
  .meta({ id: 'ReviewChange', description: 'One decision of a person about a reading.' })

export const reviewSchema = z
  .object({ version: z.number().int(), changes: z.array(reviewChangeSchema).max(200) })
  .meta({ id: 'ReviewDraft' })

export const draftSchema = z
  .object({
    documentId: idSchema<'Document'>(),
    state: z.enum(['open', 'confirmed', 'discarded']),
    version: z.number().int(),
    agreementId: idSchema<'Agreement'>().nullable(),
    /** The agreement draft, `spoluplan/agreement-draft@1`, the same object that the command line prints. */
    reading: z.looseObject({ format: z.string() }),
    questions: z.array(
      z.object({
        key: z.string(),
        code: z.string(),
        message: z.string(),
        readings: z.array(z.string()),
        fields: z.array(z.string()),
        answer: answer.nullable(),
      }),
    ),
    progress: z.object({
      read: z.number(),
      total: z.number(),
      questions: z.number(),
      answered: z.number(),
      unsure: z.number(),
    }),
    gaps: z.array(z.string()),
    problems: z.array(z.object({ field: z.string(), code: z.enum(problemCodes), sentence: z.string() })),
  })
  .meta({
    id: 'Draft',
    description: 'What was read from a document, with its passages, and what a person decided about it.',
  })

export const confirmSchema = z
  .object({
    version: z.number().int(),
    unit: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('known'), unitId: idSchema<'Unit'>() }),
      z.object({ kind: z.literal('new'), details: unitDetailsSchema }),
    ]),
  })
  .meta({ id: 'ConfirmDraft' })

export const confirmedSchema = z
  .object({ agreementId: idSchema<'Agreement'>(), unitId: idSchema<'Unit'>() })
  .meta({ id: 'Confirmed' })
