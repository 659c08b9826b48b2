import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { pragueMoment } from '#kernel/prague-moment.ts'

/** A link for attendance works until the end of the day after the meeting: long enough to be ticked on the way home. */
export function linkEndsAt(on: LocalDate): Date {
  return pragueMoment(addDays(on, 2))
}
