import { z } from 'zod'
import { idSchema, localDateSchema, timeOfDaySchema } from '#platform/http/schemas.ts'
import {
  educationForms,
  informationThemes,
  practiceWays,
  researchMethods,
  takenUpAnswers,
} from './domain/record-details.ts'

const day = localDateSchema.nullable().default(null)
const line = z.string().max(500).nullable().default(null)
const text = z.string().max(20_000).nullable().default(null)
const count = z.number().nullable().default(null)
const time = timeOfDaySchema.nullable().default(null)
const period = z
  .object({ from: day, to: day })
  .default({ from: null, to: null })
  .describe('First and last day, as far as they are known.')

const education = z
  .object({
    form: z.enum(educationForms).nullable().default(null),
    startsAt: time,
    endsAt: time,
    feedback: text,
    certificates: z
      .array(z.string().max(300))
      .max(1_000)
      .default([])
      .describe('Names of the attendees who got a certificate.'),
    certificateDocumentId: idSchema<'Document'>().nullable().default(null),
    programmeId: idSchema<'Record'>().nullable().default(null).describe('The advisory programme of this workshop.'),
  })
  .prefault({})
  .meta({ description: 'A seminar, workshop or conference.' })

const counselling = z
  .object({
    call: line.describe('The call whose rules the advice went by.'),
    advisedBy: line,
    outcome: text,
    nextStep: text,
  })
  .prefault({})

const programme = z
  .object({
    agreedOn: day,
    period,
    experts: z
      .array(z.object({ name: z.string().min(1).max(300), days: z.array(localDateSchema).max(366) }))
      .max(100)
      .default([]),
    steps: z.array(z.string().max(1_000)).max(100).default([]),
    evaluation: text,
  })
  .prefault({})

const information = z
  .object({ about: z.enum(informationThemes).nullable().default(null), recipients: line })
  .prefault({})

const practice = z
  .object({
    way: z.enum(practiceWays).nullable().default(null),
    source: line,
    takenUp: z.enum(takenUpAnswers).nullable().default(null),
  })
  .prefault({})

const facilitation = z.object({ by: line }).prefault({})

const research = z
  .object({
    method: z.enum(researchMethods).nullable().default(null),
    carriedOutBy: line,
    agencyPart: line,
    period,
    sent: count.describe('Questionnaires sent out.'),
    returned: count.describe('Questionnaires that came back.'),
    limits: text,
    followed: text.describe('What followed from the results.'),
  })
  .prefault({})

const noDetails = z.strictObject({}).prefault({})

/** A schema for each kind: what all have in common, the kind, and the facts that belong to it. */
export function ofEachKind<Shape extends z.ZodRawShape>(common: z.ZodObject<Shape>, id: string) {
  return z
    .discriminatedUnion('kind', [
      common.extend({ kind: z.literal('education-group'), details: education }),
      common.extend({ kind: z.literal('individual-support'), details: counselling }),
      common.extend({ kind: z.literal('advice'), details: counselling }),
      common.extend({ kind: z.literal('advisory-programme'), details: programme }),
      common.extend({ kind: z.literal('information'), details: information }),
      common.extend({ kind: z.literal('practice-sharing'), details: practice }),
      common.extend({ kind: z.literal('facilitation'), details: facilitation }),
      common.extend({ kind: z.literal('research'), details: research }),
      common.extend({ kind: z.literal('document'), details: noDetails }),
    ])
    .meta({ id })
}
