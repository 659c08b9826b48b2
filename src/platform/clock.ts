import { type LocalDate, localDate } from '#kernel/local-date.ts'

/** The time of day of the outside world; tests bring their own. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

const prague = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', dateStyle: 'short' })

/** The calendar day in Prague at a moment. */
export function pragueDay(moment: Date): LocalDate {
  return localDate(prague.format(moment))
}

const pragueClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', timeStyle: 'short' })

/** The time of day in Prague at a moment, `14:05`. */
export function pragueTime(moment: Date): string {
  return pragueClock.format(moment)
}
