import type { LocalDate } from './local-date.ts'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', dateStyle: 'short', timeStyle: 'medium' })

/**
 * The moment at which clocks in Prague show that day and time. Of an hour that the clocks show twice the first one; of one that
 * they skip the time an hour later.
 *
 * @param time `09:00`; midnight when none is given
 */
export function pragueMoment(day: LocalDate, time = '00:00'): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  // Prague is an hour ahead of UTC, two in summer; whichever gives back the same clock is right, summer first.
  const [summer, winter] = [asUtc - 7_200_000, asUtc - 3_600_000]
  return new Date(shown(summer) === asUtc ? summer : winter)
}

function shown(moment: number): number {
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`)
}
