import type { z } from 'zod'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import type { meetingContentSchema } from './contract.ts'
import type { MeetingContent } from './domain/meeting.ts'

/** The contract has checked the times; here they become what the domain knows. */
export function contentOfRequest(content: z.output<typeof meetingContentSchema>): MeetingContent {
  const { startsAt, endsAt, ...rest } = content
  return {
    ...rest,
    startsAt: startsAt === null ? null : parseTimeOfDay(startsAt),
    endsAt: endsAt === null ? null : parseTimeOfDay(endsAt),
  }
}
