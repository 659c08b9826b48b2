import { weekdayOf } from '#kernel/czech-holidays.ts'
import { addDays, type LocalDate, lastDayOfMonth, monthOf, yearOf } from '#kernel/local-date.ts'

/** The parts of an agenda in their order. */
export const urgencies = ['late', 'week', 'month', 'later', 'undated'] as const
export type Urgency = (typeof urgencies)[number]

/** Where something with that last day belongs today. A week ends with its Sunday. */
export function urgencyOf(by: LocalDate | null, today: LocalDate): Urgency {
  if (by === null) return 'undated'
  if (by < today) return 'late'
  if (by <= addDays(today, 7 - weekdayOf(today))) return 'week'
  return by <= lastDayOfMonth(yearOf(today), monthOf(today)) ? 'month' : 'later'
}
