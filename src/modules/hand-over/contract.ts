import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { handedOffices } from './domain/hand-over.ts'
import { stepKinds } from './domain/next-steps.ts'

const office = z.enum(handedOffices)

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
export const officeQuery = z.object({ office: office.default('manager') })

const nameOrNull = z.string().nullable()

export const handOverSchema = z
  .object({
    id: idSchema<'HandOver'>(),
    unitId: idSchema<'Unit'>(),
    office,
    fromId: idSchema<'OfficeHolding'>().nullable(),
    toId: idSchema<'OfficeHolding'>().nullable(),
    fromName: nameOrNull,
    toName: z.string(),
    handedOn: localDateSchema,
    documentId: idSchema<'Document'>().describe('The paper that was handed over, as it was then.'),
    sha256: z.string(),
    note: nameOrNull,
  })
  .meta({ id: 'HandOver', description: 'An office that was handed over. It is never changed.' })

export const newHandOverSchema = z
  .object({
    id: idSchema<'HandOver'>().optional().describe('Made by the caller, so that a repeated request records one.'),
    office,
    fromId: idSchema<'OfficeHolding'>().nullable().default(null),
    toId: idSchema<'OfficeHolding'>().nullable(),
    handedOn: localDateSchema,
    note: z.string().max(2_000).nullable().default(null),
  })
  .meta({ id: 'NewHandOver' })

const dated = z.object({ on: localDateSchema, what: z.string() })
const step = z.object({ kind: z.enum(stepKinds), on: localDateSchema.nullable(), what: z.string() })

export const handOverSheetSchema = z
  .object({
    office,
    preparedOn: localDateSchema,
    giving: nameOrNull,
    taking: nameOrNull,
    steps: z.array(step).describe('What waits, the most urgent first.'),
    openDuties: z.array(
      z.object({
        obligationId: idSchema<'Obligation'>(),
        title: z.string(),
        state: z.string(),
        word: z.string(),
        count: nameOrNull,
        unitOwes: nameOrNull,
        agencyOwes: nameOrNull,
        until: localDateSchema,
      }),
    ),
    tasks: z.array(z.object({ words: z.string(), owner: nameOrNull, dueOn: localDateSchema.nullable() })),
    decisions: z.array(z.object({ on: localDateSchema, words: z.string() })),
    calendar: z.array(dated),
    contacts: z.array(
      z.object({
        office: z.string().nullable(),
        name: nameOrNull,
        organisation: nameOrNull,
        email: nameOrNull,
        phone: nameOrNull,
      }),
    ),
    papers: z.array(z.object({ name: z.string(), on: localDateSchema.nullable() })),
    notTaken: z.array(dated.extend({ refused: z.boolean() })),
    done: z.array(handOverSchema),
  })
  .meta({
    id: 'HandOverSheet',
    description: 'The hand-over of an office as it would be today, composed of the records.',
  })

export const takenOverSchema = z
  .object({ offices: z.int(), periods: z.int() })
  .meta({ id: 'TakenOver', description: 'How many people and periods were taken over from the agreement.' })
