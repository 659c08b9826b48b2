import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { statuses } from './domain/life-cycle.ts'
import { revisionKinds } from './domain/revision/revision-kinds.ts'
import { contentSections } from './domain/revision/sections.ts'

const text = z.string().max(10_000)
const said = text.nullable()
const strategy = z.object({ title: text, from: said, to: said })
const period = z.object({ from: localDateSchema, to: localDateSchema })

/** A content in its own words; what is read out of them (clauses of terms, passages) is the server's. */
export const contentSchema = z
  .object({
    unit: z.object({ name: text, seat: said, ico: said }),
    people: z.object({ representative: said, manager: said, managerVacant: z.boolean(), regionalHead: said }),
    memorandumDate: localDateSchema.nullable(),
    agencyProject: z.object({ name: said, number: said }),
    education: z.object({ hours: z.number(), maxDistanceHours: z.number().nullable() }).nullable(),
    validityText: z.object({ years: z.number().nullable(), from: said, to: said }),
    themes: z.array(z.object({ name: text, detail: said, priority: z.enum(['primary', 'other']).nullable() })).max(300),
    partnership: z.object({
      founder: said,
      groups: z.array(text).max(300),
      members: z.array(z.object({ name: text, group: said })).max(300),
    }),
    plan: z.object({ kind: said, targetGroup: said }),
    linkedStrategies: z.array(strategy).max(300),
    reusedStrategies: z.array(strategy).max(300),
    expectedMeasures: z.array(text).max(300),
    regionalContact: said,
    schedulePeriod: period.nullable(),
    schedule: z
      .array(
        z.object({
          activity: text,
          specification: said,
          outputs: z.array(text).max(100),
          unitResponsibility: said,
          agencyResponsibility: said,
          term: text,
        }),
      )
      .max(300),
  })
  .meta({ id: 'AgreementContent', description: 'What a version of an agreement says, in its own words.' })

export const versionSchema = z
  .object({
    id: idSchema<'AgreementVersion'>(),
    agreementId: idSchema<'Agreement'>(),
    number: z.number().int(),
    status: z.enum(statuses),
    kinds: z.array(z.enum(revisionKinds)),
    reason: z.string().nullable(),
    validFrom: localDateSchema.nullable(),
    validTo: localDateSchema.nullable(),
    content: contentSchema,
    version: z.number().int().meta({ description: 'A write of this version names it.' }),
  })
  .meta({ id: 'AgreementVersion', description: 'One numbered version of an agreement, whatever became of it.' })

export const proposeSchema = z
  .object({
    id: idSchema<'AgreementVersion'>().describe('Made by the client, so that the same request twice proposes once.'),
    kinds: z.array(z.enum(revisionKinds)),
    reason: text,
    content: contentSchema.optional().describe('That of the version that speaks when left out.'),
  })
  .meta({ id: 'ProposeRevision' })

export const changeContentSchema = z
  .object({
    version: z.number().int(),
    content: contentSchema,
    kinds: z.array(z.enum(revisionKinds)).optional(),
    reason: text.optional(),
  })
  .meta({ id: 'ChangeProposedContent' })

export const changesSchema = z
  .array(
    z.object({
      section: z.enum(contentSections),
      kind: z.enum(['field', 'item-changed', 'item-added', 'item-removed', 'items-moved']),
      field: z.string().nullable(),
      list: z.string().nullable(),
      item: z.string().nullable(),
      part: z.string().nullable(),
      before: z.string(),
      after: z.string(),
    }),
  )
  .meta({ id: 'AgreementChanges', description: 'What one version changes against another, item by item.' })

export const composeSchema = z.object({ id: idSchema<'Agreement'>() }).meta({ id: 'ComposeAgreement' })
