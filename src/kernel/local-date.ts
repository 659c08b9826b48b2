declare const brand: unique symbol

/** A calendar day without time and zone, `2022-04-19`. Legal dates are days; as texts they compare and sort by themselves. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of that year, month (1–12) and day of month, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): LocalDate | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lastDayNumber(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}` as LocalDate
}

/** Whether the text is an existing calendar day in ISO 8601. */
export function isLocalDate(text: string): text is LocalDate {
  const parts = shape.exec(text)
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null
}

/** The checked way from a text to a day. Throws a `TypeError` on anything that is no day of the calendar. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new TypeError(`Not a calendar day: ${text}`)
  return text
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7))
}

export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10))
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days)
}

/** The same day some months later; the last day of the month when that month is shorter (31. 1. + 1 month = 28. 2.). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return must(dayOf(year, month, Math.min(dayOfMonth(date), lastDayNumber(year, month))))
}

export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, 12 * years)
}

/** Days from the first to the second, negative when the second is earlier: 1. 5. → 31. 5. is 30. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from)
}

export function firstDayOfYear(year: number): LocalDate {
  return must(dayOf(year, 1, 1))
}

export function lastDayOfYear(year: number): LocalDate {
  return must(dayOf(year, 12, 31))
}

export function firstDayOfMonth(year: number, month: number): LocalDate {
  return must(dayOf(year, month, 1))
}

export function lastDayOfMonth(year: number, month: number): LocalDate {
  return must(dayOf(year, month, lastDayNumber(year, month)))
}

export function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a <= b ? a : b
}

export function later(a: LocalDate, b: LocalDate): LocalDate {
  return a >= b ? a : b
}

function lastDayNumber(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function epochDay(date: LocalDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOfMonth(date)) / 86_400_000
}

function fromEpochDay(days: number): LocalDate {
  return new Date(days * 86_400_000).toISOString().slice(0, 10) as LocalDate
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function must(date: LocalDate | null): LocalDate {
  if (date === null) throw new RangeError('A day outside the years 1000 to 9999.')
  return date
}
