import { z } from 'zod'
import { idSchema, localDateSchema, timeOfDaySchema } from '#platform/http/schemas.ts'
import { agendaItemTypes, meetingKinds, requiredRoles } from '../obligations/index.ts'
import { meetingStates, presences } from './domain/meeting.ts'

const words = z.string().max(500).nullable().default(null)

const timeOfDay = timeOfDaySchema.nullable().default(null)

const agendaItemSchema = z
  .object({ type: z.enum(agendaItemTypes), wording: words })
  .meta({ id: 'AgendaItem', description: 'A standing item of the agenda or, with words of its own, another one.' })

const participantFields = {
  name: z.string().max(500),
  organisation: words,
  role: z.enum(requiredRoles).nullable().default(null),
}

const inRegister = {
  personId: idSchema<'Person'>()
    .nullable()
    .default(null)
    .describe('Of the unit\u2019s register of people; null: found there by name and organisation, or added.'),
  organisationId: idSchema<'Organisation'>().nullable().default(null),
}

const attendantSchema = z
  .object({ ...participantFields, ...inRegister, presence: z.enum(presences) })
  .meta({ id: 'Attendant', description: 'A line of the attendance list.' })

export const meetingContentSchema = z
  .object({
    kind: z.enum(meetingKinds),
    state: z.enum(meetingStates),
    on: localDateSchema,
    startsAt: timeOfDay,
    endsAt: timeOfDay,
    place: words,
    workingGroupId: idSchema<'WorkingGroup'>().nullable().default(null),
    name: words,
    agenda: z.array(agendaItemSchema).max(100).default([]),
    attendance: z.array(attendantSchema).max(500).default([]),
    minutes: z.string().max(500_000).default(''),
  })
  .meta({ id: 'MeetingContent', description: 'What a person writes about a meeting.' })

const outsideValidity = z
  .boolean()
  .default(false)
  .describe('Save it although no agreement of the unit is in force on its day.')

export const newMeetingSchema = meetingContentSchema
  .extend({
    id: idSchema<'Meeting'>().optional().describe('Made by the caller, so that a repeated request makes one meeting.'),
    outsideValidity,
  })
  .meta({ id: 'NewMeeting' })

export const meetingChangeSchema = meetingContentSchema
  .extend({ version: z.int().positive(), outsideValidity })
  .meta({ id: 'MeetingChange', description: 'The whole new content with the version from which it was made.' })

export const meetingSchema = meetingContentSchema
  .extend({
    id: idSchema<'Meeting'>(),
    unitId: idSchema<'Unit'>(),
    seriesId: idSchema<'Series'>().nullable(),
    attendanceDocumentId: idSchema<'Document'>().nullable().describe('The signed sheet, photographed or scanned.'),
    version: z.int(),
  })
  .meta({ id: 'Meeting', description: 'A meeting with its agenda, attendance list and minutes.' })

const missingSchema = z
  .array(z.enum(['outcome', 'minutes', 'attendance']))
  .describe('What keeps the meeting from counting: whether it took place, its minutes, its attendance list.')

export const meetingViewSchema = z
  .object({ meeting: meetingSchema, missing: missingSchema, allowedActions: z.array(z.enum(['change', 'remove'])) })
  .meta({ id: 'MeetingView' })

export const meetingYearSchema = z
  .object({
    year: z.int(),
    meetings: z.array(
      meetingSchema
        .pick({ id: true, kind: true, state: true, on: true, startsAt: true, place: true, name: true })
        .extend({
          present: z.int(),
          listed: z.int().describe('Lines of the attendance list.'),
          hasMinutes: z.boolean(),
          hasAttendance: z.boolean(),
          missing: missingSchema,
        }),
    ),
    total: z.int(),
    held: z.int(),
    incomplete: z.int().describe('Held meetings without minutes or an attendance list.'),
    years: z.array(z.int()),
    mayRecord: z.boolean(),
  })
  .meta({ id: 'MeetingYear', description: 'One page of the meetings of a year, the latest first.' })

export const expectedSchema = z
  .array(z.object({ ...participantFields, ...inRegister, missedInRow: z.int() }))
  .describe('People of the recent meetings of the kind, in the order of the last attendance list.')

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
export const meetingPath = z.object({ meetingId: idSchema<'Meeting'>() })
export const yearQuery = z.object({
  year: z.coerce.number().int().min(1000).max(9999).optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})
export const kindQuery = z.object({ kind: z.enum(meetingKinds) })
export const versionQuery = z.object({ version: z.coerce.number().int().positive() })
