import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { recordKinds, states } from '../obligations/index.ts'
import { ofEachKind } from './details-contract.ts'
import { uncountedReasons } from './domain/hours-account.ts'
import { recordSteps } from './domain/life-cycle.ts'
import { missingProofKinds } from './domain/missing-proofs.ts'
import { recordStates } from './domain/progress.ts'

const attendee = z.object({
  name: z.string().min(1).max(300),
  organisation: z.string().max(300).nullable().default(null),
})

const content = z.object({
  title: z.string().max(500),
  on: localDateSchema.describe('The day it took place or ended; of an offer the day it is meant for.'),
  hours: z.number().nullable().default(null),
  distance: z.boolean().default(false),
  participants: z.number().nullable().default(null).describe('How many took part, when not all are named.'),
  attendees: z.array(attendee).max(1_000).default([]).describe('Found in the register of people, or added to it.'),
  offer: z
    .object({ on: localDateSchema, by: z.string().max(300), to: z.string().max(300).nullable().default(null) })
    .nullable()
    .default(null)
    .describe('When, by whom (usually ASZ) and to whom it was offered.'),
  note: z.string().max(20_000).nullable().default(null),
  documentId: idSchema<'Document'>().nullable().default(null),
  linkedTo: z
    .array(idSchema<'Obligation'>())
    .max(100)
    .default([])
    .describe('Obligations that it proves by your word, whatever their rule says.'),
})

export const newRecordSchema = ofEachKind(
  content.extend({
    id: idSchema<'Record'>().optional().describe('Made by the caller, so that a repeated request makes one record.'),
    state: z.enum(['offered', 'carried-out']).default('carried-out'),
  }),
  'NewRecord',
)

export const recordChangeSchema = ofEachKind(
  content.extend({ version: z.int().positive().describe('The version from which the new content was made.') }),
  'RecordChange',
)

const progressSchema = z
  .object({
    state: z.enum(recordStates),
    acceptedOn: localDateSchema.nullable(),
    declined: z.object({ on: localDateSchema, by: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'RecordProgress', description: 'How far it has come from its offer, with the days of its steps.' })

const known = content.extend({
  id: idSchema<'Record'>(),
  unitId: idSchema<'Unit'>(),
  version: z.int(),
  attendees: z.array(attendee.extend({ personId: idSchema<'Person'>().nullable() })),
  progress: progressSchema,
})

export const recordSchema = ofEachKind(known, 'Record')

const missingSchema = z
  .array(z.enum(missingProofKinds))
  .describe('What the record still wants: its paper, a list, a certificate or feedback, or the obligation it proves.')

const actions = z.array(z.enum(['change', 'remove', ...recordSteps]))

export const recordViewSchema = z
  .object({
    record: recordSchema,
    missing: missingSchema,
    workshops: z.array(recordSchema).describe('Education that belongs to this advisory programme.'),
    allowedActions: actions,
  })
  .meta({ id: 'RecordView' })

export const recordYearSchema = z
  .object({
    year: z.int(),
    records: z.array(ofEachKind(known.extend({ missing: missingSchema }), 'ListedRecord')),
    notTaken: z.array(recordSchema).describe('What was offered in the year and not taken up, and why.'),
    total: z.int(),
    years: z.array(z.int()),
    mayAdd: z.boolean(),
  })
  .meta({ id: 'RecordYear', description: 'One page of the records of a year, the latest first.' })

export const recordStepSchema = z
  .discriminatedUnion('step', [
    z.object({ step: z.enum(['accept', 'carry-out']), on: localDateSchema }),
    z.object({
      step: z.literal('decline'),
      on: localDateSchema,
      by: z.string().max(300),
      reason: z.string().max(2_000),
    }),
    z.object({ step: z.literal('take-back') }),
  ])
  .and(z.object({ version: z.int().positive() }))
  .meta({ id: 'RecordStep', description: 'A step of an offer: accepted, carried out, not taken up, or taken back.' })

const hoursEvent = z.object({
  recordId: z.string(),
  title: z.string(),
  on: localDateSchema,
  hours: z.number(),
  distance: z.boolean(),
})

export const hoursSchema = z
  .object({
    hours: z
      .object({
        obligationId: idSchema<'Obligation'>(),
        state: z.enum(states),
        period: z.object({ from: localDateSchema, to: localDateSchema }),
        needed: z.number(),
        maxDistanceHours: z.number().nullable(),
        counted: z.number(),
        held: z.number(),
        heldAtDistance: z.number(),
        lines: z.array(
          hoursEvent.extend({
            adds: z.number().describe('Hours of this event that count.'),
            overLimit: z.number().describe('Its hours at a distance beyond the limit.'),
            counted: z.number().describe('What all events up to this one come to.'),
          }),
        ),
        others: z.array(hoursEvent.extend({ because: z.enum(uncountedReasons) })),
      })
      .nullable()
      .describe('Null when no agreement asks for hours.'),
  })
  .meta({
    id: 'EducationHours',
    description: 'Hours of education event by event: what counts, what does not, and why.',
  })

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
export const recordPath = z.object({ recordId: idSchema<'Record'>() })
export const recordQuery = z.object({
  year: z.coerce.number().int().min(1000).max(9999).optional(),
  kind: z.enum(recordKinds).optional(),
  state: z.enum(recordStates).optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})
export const versionQuery = z.object({ version: z.coerce.number().int().positive() })
