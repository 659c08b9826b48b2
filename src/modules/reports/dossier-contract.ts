import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { dossierChapters, dossierSections } from './domain/dossier/chapters.ts'
import { chapterOfKind, factSourceTypes, figureNames } from './domain/dossier/fact.ts'

const words = z
  .partialRecord(z.enum(dossierSections), z.string().max(10_000).nullable().optional())
  .describe('Free words of a person by chapter; no fact is taken from them.')

const content = {
  from: localDateSchema,
  to: localDateSchema.describe('The last day.'),
  statedMonths: z
    .number()
    .nullable()
    .default(null)
    .describe('The length that the text or an older paper states, in months; it is checked against the period.'),
  keepsDoubt: z.boolean().default(false).describe('The paper says that the stated length differs.'),
  words: words.default({}),
}

export const newDossierSchema = z
  .object({
    unitId: idSchema<'Unit'>(),
    id: idSchema<'Dossier'>().optional().describe('Made by the caller, so that a repeated request makes one.'),
    ...content,
  })
  .meta({ id: 'NewDossier' })

export const dossierChangeSchema = z
  .object({ ...content, version: z.number().int().positive() })
  .meta({ id: 'DossierChange' })

const doubtSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('months'), stated: z.number(), counted: z.number() }),
  z.object({ kind: z.literal('nothing-recorded') }),
  z.object({
    kind: z.literal('figures-in-words'),
    section: z.enum(dossierSections),
    figures: z.array(z.string()),
  }),
])

export const dossierSchema = z
  .object({
    id: idSchema<'Dossier'>(),
    unitId: idSchema<'Unit'>(),
    from: localDateSchema,
    to: localDateSchema,
    statedMonths: z.number().nullable(),
    keepsDoubt: z.boolean(),
    words,
    version: z.number().int(),
  })
  .meta({ id: 'Dossier', description: 'A summary of the cooperation for any period; its facts come from the records.' })

export const dossierViewSchema = dossierSchema
  .extend({ doubts: z.array(doubtSchema) })
  .meta({ id: 'DossierView', description: 'With what a person should check.' })

export const factSchema = z
  .object({
    chapter: z.enum(dossierChapters),
    kind: z.enum(Object.keys(chapterOfKind)),
    words: z.string(),
    figures: z.array(
      z.discriminatedUnion('of', [
        z.object({ name: z.enum(figureNames), of: z.literal('day'), value: localDateSchema }),
        z.object({ name: z.enum(figureNames), of: z.literal('number'), value: z.number() }),
        z.object({ name: z.enum(figureNames), of: z.literal('words'), value: z.string() }),
      ]),
    ),
    sources: z.array(z.object({ type: z.enum(factSourceTypes), id: z.string() })),
  })
  .meta({ id: 'DossierFact', description: 'Something that a dossier says, with the structured records behind it.' })

export const suggestedPeriodSchema = z
  .object({
    why: z.enum(['last-year', 'cooperation', 'agreement']),
    programme: z.string().nullable(),
    from: localDateSchema,
    to: localDateSchema,
  })
  .meta({ id: 'SuggestedPeriod' })
