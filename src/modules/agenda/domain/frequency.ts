import { isWorkingDay, weekdayOf, workingDayOnOrAfter } from '#kernel/czech-holidays.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'

/** How often a person wants to be reminded by e-mail. */
export const frequencies = ['working-day', 'weekly', 'never'] as const
export type Frequency = (typeof frequencies)[number]

export function isFrequency(text: unknown): text is Frequency {
  return frequencies.some((frequency) => frequency === text)
}

/** Whether a digest may come on that day: never on weekends and Czech holidays; a weekly one on the week's first working day. */
export function mayRemindOn(day: LocalDate, frequency: Frequency): boolean {
  if (frequency === 'never' || !isWorkingDay(day)) return false
  const monday = addDays(day, 1 - weekdayOf(day))
  return frequency === 'working-day' || workingDayOnOrAfter(monday) === day
}
