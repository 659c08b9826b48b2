import { dayOfMonth, type LocalDate, monthOf, yearOf } from '../kernel/local-date.ts'

const space = '\u00a0'

/** A day of a year that is known from the sentence: 14. 2. */
export function czechShortDate(date: LocalDate): string {
  return `${dayOfMonth(date)}.${space}${monthOf(date)}.`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 14 February */
export function englishShortDate(date: LocalDate): string {
  return `${dayOfMonth(date)}${space}${months[monthOf(date) - 1] ?? ''}`
}

/** 14 February 2023 */
export function englishDate(date: LocalDate): string {
  return `${englishShortDate(date)} ${yearOf(date)}`
}

/** With the day of the week: „čtvrtek 14. března 2024“, “Thursday 14 March 2024”. */
export function longDate(date: LocalDate, language: 'cs' | 'en'): string {
  return longDates[language].format(new Date(`${date}T12:00:00Z`)).replace(/(\d\.?) (?=\p{L})/gu, `$1${space}`)
}

const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const longDates = { cs: new Intl.DateTimeFormat('cs-CZ', parts), en: new Intl.DateTimeFormat('en-GB', parts) }
