import { z } from 'zod'
import { localDateSchema } from '#platform/http/schemas.ts'
import { ledgerRow, ledgerSchema, sourceSchema } from './contract.ts'
import { markKinds } from './domain/timeline.ts'

const mark = z
  .object({
    kind: z.enum(markKinds),
    word: z.string(),
    on: localDateSchema,
    count: z.number().int().describe('How many records it stands for; 0: the last day of the duty.'),
    label: z.string(),
    why: z.string().nullable().describe('Why the record does not count.'),
    source: sourceSchema.nullable(),
  })
  .meta({ id: 'TimelineMark' })

const cell = z.object({
  marks: z.array(mark),
  line: z.enum(['runs', 'late']).nullable().describe('The duty runs in this time, or has been overdue.'),
  end: z.boolean().describe('An occurrence ends here.'),
})

const standing = ledgerSchema.shape.ledger.unwrap().omit({ groups: true })

export const timelineSchema = ledgerSchema
  .omit({ ledger: true })
  .extend({
    ledger: standing.nullable().describe('How the year stands. Null until the assembly has approved the agreement.'),
    timeline: z
      .object({
        columns: z.array(
          z.object({
            from: localDateSchema,
            to: localDateSchema,
            name: z.string(),
            short: z.string(),
            now: z.boolean(),
          }),
        ),
        rows: z.array(ledgerRow.extend({ cells: z.array(cell) })),
        leftOut: z.number().int().describe('Duties that have no place in time, because they cannot be counted.'),
      })
      .nullable(),
  })
  .meta({ id: 'Timeline', description: 'The ledger laid out in time: rows are duties, columns months or years.' })
