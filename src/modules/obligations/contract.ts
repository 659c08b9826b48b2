import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { ledgerSides } from './domain/side.ts'
import { states } from './domain/states.ts'

const sourceTypes = ['meeting', 'report', 'record'] as const

const state = z.enum(states)
const period = z.object({ from: localDateSchema, to: localDateSchema })
export const sourceSchema = z
  .object({ type: z.enum(sourceTypes), id: z.string() })
  .meta({ id: 'EvidenceSource', description: 'The record that proves something: where it lives.' })
const part = z
  .enum(['counted', 'awaiting', 'planned', 'refused'])
  .describe('Counted, awaiting the other side’s confirmation, still to come, or not counted.')

const agreementHead = z
  .object({
    id: idSchema<'Agreement'>(),
    phase: z.enum(['not-in-force', 'upcoming', 'in-force', 'expiring', 'ended']),
    validity: period.nullable(),
    yearRule: z.enum(['calendar', 'from-approval']),
    recordsFrom: localDateSchema.describe('Duties due before this day are not recorded.'),
    documentId: idSchema<'Document'>().nullable(),
  })
  .meta({ id: 'AgreementHead' })

const standing = {
  title: z.string(),
  state,
  word: z.string().describe('The state in the language of the request.'),
  count: z.string().nullable().describe('“2 ze 4”; null when nothing can be counted.'),
  text: z.string().describe('Why the state is what it is and what is missing.'),
  meter: z.object({ counted: z.number(), awaiting: z.number(), needed: z.number() }).nullable(),
  noun: z.string().describe('What is counted.'),
  period,
}

const owed = {
  wording: z.string().describe('As it stands in the document; empty when the document leaves the term blank.'),
  page: z.number().int().nullable(),
  unitOwes: z.string().nullable(),
  agencyOwes: z.string().nullable(),
  agencyOwesUntil: localDateSchema.nullable().describe('Last day of the Agency’s guarantee of its share.'),
  outputs: z.array(z.string()),
}

export const ledgerRow = z
  .object({
    obligationId: idSchema<'Obligation'>(),
    ...standing,
    ...owed,
    links: z
      .array(z.object({ label: z.string(), source: sourceSchema, part }))
      .describe('The first records; the duty itself has them all.'),
    linkCount: z.number().int(),
    inSchedule: z.boolean().describe('False for a duty from the form’s head.'),
    carriedOver: z.boolean().describe('Still owed from an earlier year.'),
  })
  .meta({ id: 'LedgerRow', description: 'One duty of both sides as it stands today.' })

export const ledgerSchema = z
  .object({
    unit: z.object({ id: idSchema<'Unit'>(), name: z.string() }),
    agreement: agreementHead.nullable(),
    agreements: z.array(agreementHead),
    years: z.array(z.number().int()),
    ledger: z
      .object({
        year: z.number().int().nullable().describe('Null for the whole time of the agreement.'),
        today: localDateSchema,
        groups: z.array(z.object({ activity: z.string(), rows: z.array(ledgerRow) })),
        totals: z.record(state, z.number().int()).describe('Of the whole year, whatever the filter.'),
        count: z.number().int(),
        shown: z.number().int().describe('Rows that the filter lets through.'),
        next: z.object({ title: z.string(), by: localDateSchema, obligationId: idSchema<'Obligation'>() }).nullable(),
      })
      .nullable()
      .describe('Null until the assembly has approved the agreement.'),
  })
  .meta({ id: 'Ledger', description: 'What both sides owe in a year, how it stands today and what proves it.' })

export const obligationSchema = z
  .object({
    id: idSchema<'Obligation'>(),
    unit: z.object({ id: idSchema<'Unit'>(), name: z.string() }),
    agreement: agreementHead,
    title: z.string(),
    activity: z.string().nullable(),
    specification: z.string().nullable(),
    countable: z.boolean(),
    ...owed,
    lifetime: period,
    endsWith: z.enum(['agreement', 'agency-project']),
    silentParts: z.array(period).describe('Parts of its lifetime that are too short to ask for anything.'),
    projectEndKnown: z.boolean().describe('Until it is, what ends with ASZ’s project lasts until the agreement ends.'),
    occurrences: z.array(
      z.object({
        ...standing,
        current: z.boolean(),
        pieces: z.array(
          z.object({
            source: sourceSchema,
            name: z.string(),
            on: localDateSchema,
            part,
            why: z.string().nullable(),
            linked: z.boolean(),
          }),
        ),
        waiver: z.object({ id: idSchema<'Waiver'>(), on: localDateSchema, reason: z.string() }).nullable(),
      }),
    ),
    linkable: z.array(z.object({ source: sourceSchema, name: z.string(), on: localDateSchema })),
    allowedActions: z.array(z.enum(['waive', 'link'])),
  })
  .meta({ id: 'Obligation', description: 'One duty with all its occurrences and the records beside each.' })

export const ledgerQuery = z.object({
  agreement: idSchema<'Agreement'>().optional(),
  year: z
    .union([z.literal('all'), z.coerce.number().int().min(1000).max(9999)])
    .optional()
    .describe('A year, or “all”; the current one when left out.'),
  side: z.enum(ledgerSides).optional(),
  state: state.optional(),
})

export const waiveSchema = z
  .object({
    occurrenceFrom: localDateSchema
      .nullable()
      .describe('First day of the occurrence; null when nothing can be counted.'),
    reason: z.string().max(2000),
  })
  .meta({ id: 'WaiveObligation' })

export const obligationPath = z.object({ obligationId: idSchema<'Obligation'>() })
export const waiverPath = obligationPath.extend({ waiverId: idSchema<'Waiver'>() })
export const sourcePath = z.object({ type: z.enum(sourceTypes), sourceId: z.uuid() })
export const linkPath = obligationPath.extend(sourcePath.shape)
export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
