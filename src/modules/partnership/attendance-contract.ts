import { z } from 'zod'
import { idSchema } from '#platform/http/schemas.ts'
import { meetingPath, meetingSchema } from './contract.ts'
import { answers } from './domain/attendance-link/attendance-link.ts'

const person = { name: z.string(), organisation: z.string().nullable() }

export const deskSchema = z
  .object({
    links: z.array(z.object({ ...person, answer: z.enum(answers).nullable() })),
    unanswered: z.int().describe('How many on the list have not answered yet.'),
    guests: z.array(z.object({ ...person, id: idSchema<'Arrival'>() })).describe('Arrived by the code, not expected.'),
    arrivals: z.enum(['too-early', 'open', 'over']).describe('Whether the code of the meeting works now.'),
    linksOpen: z.boolean(),
  })
  .meta({ id: 'AttendanceDesk', description: 'How far attendance without accounts is.' })

export const offeredLinksSchema = z
  .array(z.object({ ...person, email: z.string().nullable(), url: z.url() }))
  .describe('Links shown this once; only their hashes are kept.')

const invitedMeetingSchema = meetingSchema
  .pick({ kind: true, state: true, on: true, startsAt: true, endsAt: true, place: true, name: true, agenda: true })
  .meta({ id: 'InvitedMeeting', description: 'A meeting as an invitation says it: nobody is named.' })

export const openedLinkSchema = z
  .object({ ...person, meeting: invitedMeetingSchema, today: z.boolean() })
  .meta({ id: 'OpenedAttendanceLink' })

export const answerSchema = z.object({ answer: z.enum(answers) })
export const answeredSchema = z.object({ meeting: invitedMeetingSchema })

export const arrivalCodeSchema = z.object({ code: z.string(), url: z.url() })
export const openedArrivalSchema = z.object({ meeting: invitedMeetingSchema })
export const arrivalSchema = z.object({
  name: z.string().max(500),
  organisation: z.string().max(500).default(''),
  phone: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional()
    .describe('256 random bits in base64url that stand for the phone, so that it serves once; made when missing.'),
})

export const decisionOnGuestSchema = z.object({ came: z.boolean() })
export const guestSchema = z.object({ name: z.string() })

export const sheetSchema = z
  .object({
    documentId: idSchema<'Document'>(),
    names: z.array(z.string()).nullable().describe('Read on it and not ticked yet; null while it is being read.'),
  })
  .nullable()

export const linkPath = z.object({ token: z.string().max(200) })
export const codePath = z.object({ code: z.string().max(200) })
export const guestPath = meetingPath.extend({ guestId: idSchema<'Arrival'>() })
