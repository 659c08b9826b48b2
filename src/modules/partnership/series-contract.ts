import { z } from 'zod'
import { idSchema, localDateSchema, timeOfDaySchema } from '#platform/http/schemas.ts'
import { meetingContentSchema } from './contract.ts'
import { repetitionUnits } from './domain/series/series-days.ts'

export const newSeriesSchema = meetingContentSchema
  .omit({ on: true, state: true, minutes: true })
  .extend({
    seriesId: idSchema<'Series'>()
      .optional()
      .describe('Made by the caller, so that a repeated request plans one series.'),
    outsideValidity: z.boolean().default(false),
    repetition: z.object({
      first: localDateSchema,
      every: z.number(),
      unit: z.enum(repetitionUnits),
      until: localDateSchema,
    }),
  })
  .meta({ id: 'NewSeries', description: 'What the meetings have in common and how they repeat.' })

const unchanged = 'Null: stays as it is at each.'

export const seriesChangeSchema = z
  .object({
    startsAt: timeOfDaySchema.nullable().default(null).describe(unchanged),
    endsAt: timeOfDaySchema.nullable().default(null).describe(unchanged),
    place: z.string().max(500).nullable().default(null).describe(unchanged),
    shiftDays: z.number().nullable().default(null).describe(unchanged),
    cancel: z.boolean().default(false),
  })
  .meta({ id: 'SeriesChange', description: 'Of a meeting and the planned ones of its series that follow.' })

export const invitationSchema = z
  .object({
    subject: z.string(),
    text: z.string(),
    recipients: z.array(
      z.object({ name: z.string(), organisation: z.string().nullable(), email: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Invitation' })
