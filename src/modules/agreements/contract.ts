import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { statuses, stepNames, stepSources } from './domain/life-cycle.ts'
import { revisionKinds } from './domain/revision/revision-kinds.ts'

const takenStep = z
  .object({
    step: z.enum(stepNames),
    takenOn: localDateSchema.nullable(),
    resolution: z.string().nullable(),
    reason: z.string().nullable(),
    source: z.enum(stepSources),
    sourceNote: z.string().nullable(),
  })
  .meta({ id: 'AgreementStep', description: 'A step of the approval path. From an old paper the day may be unknown.' })

const scheduleRow = z.object({
  activity: z.string(),
  specification: z.string().nullable(),
  outputs: z.array(z.string()),
  unitResponsibility: z.string().nullable(),
  agencyResponsibility: z.string().nullable(),
  term: z.string(),
})

export const termSchema = z
  .object({
    text: z.string(),
    clauses: z
      .array(
        z.looseObject({
          kind: z.string(),
          occurrences: z
            .array(z.object({ from: localDateSchema, to: localDateSchema, atLeast: z.number().int() }))
            .readonly()
            .optional(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Term', description: 'What a deadline expression means: its clauses as in the agreement draft.' })

export const agreementSchema = z
  .object({
    id: idSchema<'Agreement'>(),
    unitId: idSchema<'Unit'>(),
    number: z.number().int(),
    status: z.enum(statuses),
    phase: z.enum(['not-in-force', 'upcoming', 'in-force', 'expiring', 'ended']),
    unsigned: z.boolean(),
    validFrom: localDateSchema.nullable(),
    validTo: localDateSchema.nullable(),
    yearRule: z.enum(['calendar', 'from-approval']),
    recordsFrom: localDateSchema,
    agencyProjectEnd: localDateSchema.nullable().describe('Last day of ASZ’s project; null when nobody entered it.'),
    memorandumDate: localDateSchema.nullable(),
    themes: z.array(
      z.object({ name: z.string(), detail: z.string().nullable(), priority: z.enum(['primary', 'other']).nullable() }),
    ),
    schedule: z.array(scheduleRow),
    gaps: z.array(z.string()),
    steps: z.array(takenStep),
    documentId: idSchema<'Document'>().nullable(),
    versionId: idSchema<'AgreementVersion'>(),
    proposed: z
      .object({
        id: idSchema<'AgreementVersion'>(),
        number: z.number().int(),
        status: z.enum(statuses),
        kinds: z.array(z.enum(revisionKinds)),
        reason: z.string().nullable(),
        steps: z.array(takenStep),
        version: z.number().int(),
      })
      .nullable()
      .describe('A revision under way; its steps name its version, nothing counts by it yet.'),
    allowedActions: z.array(z.object({ step: z.enum(stepNames), as: z.enum(['own', 'on-behalf']) })),
    version: z.number().int().meta({ description: 'Version of the agreement’s current version; a write names it.' }),
    settingsVersion: z.number().int(),
  })
  .meta({ id: 'Agreement', description: 'Popis spolupráce: parties, validity, themes, schedule and approval path.' })

export const takeStepSchema = z
  .object({
    version: z.number().int(),
    step: z.enum(stepNames),
    takenOn: localDateSchema.nullable().default(null),
    resolution: z.string().max(200).nullable().default(null),
    reason: z.string().max(2000).nullable().default(null),
    sourceNote: z.string().max(500).nullable().default(null),
  })
  .meta({ id: 'TakeAgreementStep' })

export const settingsSchema = z
  .object({
    settingsVersion: z.number().int(),
    yearRule: z.enum(['calendar', 'from-approval']),
    recordsFrom: localDateSchema,
    agencyProjectEnd: localDateSchema.nullable().optional().describe('Stays as it is when left out.'),
  })
  .meta({ id: 'AgreementSettings' })

export { documentKinds, doubtCodes, fieldKeys } from './domain/draft.ts'
export { kindEvidence } from './domain/kinds/kind-evidence.ts'
export { revisionKinds } from './domain/revision/revision-kinds.ts'
