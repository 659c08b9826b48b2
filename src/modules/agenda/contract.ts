import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { states } from '../obligations/index.ts'
import { frequencies } from './domain/frequency.ts'
import { itemKinds, stepKinds } from './domain/item-kinds.ts'
import { urgencies } from './domain/urgency.ts'

const itemSchema = z
  .object({
    key: z.string(),
    kind: z.enum(itemKinds),
    unitId: idSchema<'Unit'>(),
    unitName: z.string(),
    title: z.string(),
    why: z.string(),
    by: localDateSchema.nullable().describe('The last day, or the day of a meeting; null when nobody has set one.'),
    since: localDateSchema.nullable().describe('Since when it waits, where there is no last day.'),
    when: z.string().describe('The day in words.'),
    urgency: z.enum(urgencies),
    state: z.enum(states).nullable().describe('Of an obligation.'),
    forWhom: z.string(),
    path: z.string().describe('Where it is looked at, within the application.'),
    nextStep: z.object({ kind: z.enum(stepKinds), path: z.string() }),
    taskId: idSchema<'Task'>().nullable().describe('The task that may be finished.'),
  })
  .meta({ id: 'AgendaEntry', description: 'One thing that somebody is to do or to come to.' })

export const agendaSchema = z
  .object({
    today: localDateSchema,
    items: z.array(itemSchema),
    units: z.array(z.object({ id: idSchema<'Unit'>(), name: z.string() })),
  })
  .meta({ id: 'Agenda', description: 'What waits, the most pressing first.' })

export const agendaQuery = z.object({ unitId: idSchema<'Unit'>().optional().describe('Only of this unit.') })
export const unitPath = z.object({ unitId: idSchema<'Unit'>() })

export const remindersSchema = z
  .object({ frequency: z.enum(frequencies), email: z.string(), mailIsSet: z.boolean() })
  .meta({
    id: 'Reminders',
    description: 'How often the person is reminded by e-mail, and whether mail is sent at all.',
  })
export const frequencySchema = z.object({ frequency: z.enum(frequencies) }).meta({ id: 'ReminderFrequency' })

export const feedsSchema = z
  .array(
    z.object({
      id: idSchema<'CalendarFeed'>(),
      unitId: idSchema<'Unit'>().nullable(),
      createdAt: z.iso.datetime(),
      lastReadAt: z.iso.datetime().nullable(),
    }),
  )
  .meta({
    id: 'CalendarFeeds',
    description: 'Calendars whose address still works; the addresses themselves are not kept.',
  })
export const newFeedSchema = z
  .object({ unitId: idSchema<'Unit'>().nullable().default(null).describe('Null: all that concerns the person.') })
  .meta({ id: 'NewCalendarFeed' })
export const createdFeedSchema = z
  .object({ id: idSchema<'CalendarFeed'>(), url: z.string().describe('The secret address, given this once.') })
  .meta({ id: 'CreatedCalendarFeed' })
export const feedPathParameters = z.object({ feedId: idSchema<'CalendarFeed'>() })
