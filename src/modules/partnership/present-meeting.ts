import type { z } from 'zod'
import type { meetingSchema } from './contract.ts'
import type { Meeting } from './domain/meeting.ts'

/** A meeting as the API shows it. */
export function shownMeeting(meeting: Meeting): z.output<typeof meetingSchema> {
  return { ...meeting, agenda: [...meeting.agenda], attendance: [...meeting.attendance] }
}
