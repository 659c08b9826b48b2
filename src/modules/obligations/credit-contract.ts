import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { sourcePath, sourceSchema } from './contract.ts'
import { ledgerSides } from './domain/side.ts'
import { creditActions } from './use-cases/credit-rights.ts'

const side = z.enum(ledgerSides)
const part = z.string().nullable()

const asking = { of: side.describe('The side that was asked.'), askedOn: localDateSchema, askedBy: z.string() }
const given = {
  ...asking,
  on: localDateSchema,
  by: z.string(),
  from: z.enum(['account', 'link', 'on-behalf']).describe('On behalf: written down for the side by the other one.'),
  note: z.string().nullable(),
}

const word = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-asked') }),
  z.object({ state: z.literal('awaiting'), ...asking }),
  z.object({ state: z.literal('confirmed'), ...given }),
  z.object({ state: z.literal('objected'), reason: z.string(), ...given }),
])

export const creditSchema = z
  .object({
    unit: z.object({ id: idSchema<'Unit'>(), name: z.string() }),
    source: sourceSchema,
    name: z.string(),
    on: localDateSchema,
    credit: z
      .object({
        id: idSchema<'Credit'>(),
        parts: z.object({ unit: part, agency: part }).describe('Who contributed on each side, in words.'),
        word,
        version: z.number().int(),
      })
      .nullable()
      .describe('Null until somebody has written it down.'),
    askable: z.array(side),
    allowedActions: z.array(z.enum(creditActions)),
  })
  .meta({ id: 'Credit', description: 'Who contributed to an output and what the other side says.' })

export const saveCreditSchema = z
  .object({
    version: z.number().int().describe('As it was read; 0 when nothing was written down.'),
    parts: z.object({ unit: part, agency: part }),
    ask: side.nullable().describe('Whose word is asked; until it comes the output does not count.'),
  })
  .meta({ id: 'SaveCredit' })

export const answerCreditSchema = z
  .object({
    version: z.number().int(),
    agrees: z.boolean(),
    reason: z.string().max(2000).nullable().describe('What is not right; needed when the side objects.'),
    onBehalf: z
      .object({ by: z.string().max(200), on: localDateSchema, note: z.string().max(2000) })
      .nullable()
      .describe('Written down for the side that was asked: who said so, when, and how it is known.'),
  })
  .meta({ id: 'AnswerCredit' })

export const creditLinkSchema = z.object({
  path: z.string().describe('Address within the application; shown this once.'),
})

export const awaitedWordsSchema = z
  .array(
    z.object({
      source: sourceSchema,
      name: z.string(),
      on: localDateSchema,
      of: side,
      askedBy: z.string(),
      askedOn: localDateSchema,
    }),
  )
  .meta({ id: 'AwaitedWords', description: 'Outputs that wait for the word of the acting person’s side.' })

export const creditPath = sourcePath
