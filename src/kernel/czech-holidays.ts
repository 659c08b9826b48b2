import { addDays, dayOf, type LocalDate, yearOf } from './local-date.ts'

/** State and other holidays that fall on the same day each year, act 245/2000 Sb., §§ 1 and 2, as month and day. */
const fixedDays: ReadonlySet<string> = new Set(
  '01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'.split(' '),
)

/** Good Friday is a holiday since 2016: act 359/2015 Sb. */
const goodFridaySince = 2016

/** Whether nobody works on that day by law: act 245/2000 Sb. */
export function isCzechHoliday(day: LocalDate): boolean {
  if (fixedDays.has(day.slice(5))) return true
  const sunday = easterSunday(yearOf(day))
  return day === addDays(sunday, 1) || (day === addDays(sunday, -2) && yearOf(day) >= goodFridaySince)
}

/** Whether offices work: Monday to Friday, unless it is a holiday. */
export function isWorkingDay(day: LocalDate): boolean {
  const weekday = weekdayOf(day)
  return weekday <= 5 && !isCzechHoliday(day)
}

/** The day itself when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(day: LocalDate): LocalDate {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, -1)
  return found
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayOnOrAfter(day: LocalDate): LocalDate {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** The day of the week by ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century + 8) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * late + 114
  const found = dayOf(year, Math.floor(sum / 31), (sum % 31) + 1)
  if (found === null) throw new RangeError(`No Easter in the year ${year}.`)
  return found
}
