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

const czechMonths = [
  'ledna',
  'února',
  'března',
  'dubna',
  'května',
  'června',
  'července',
  'srpna',
  'září',
  'října',
  'listopadu',
  'prosince',
] as const

/** A day in a heading: 14. února 2023 */
export function czechLongDate(date: LocalDate): string {
  return `${dayOfMonth(date)}.${space}${czechMonths[monthOf(date) - 1] ?? ''} ${yearOf(date)}`
}

const czechWeekdays = ['neděle', 'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota'] as const
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export function czechWeekday(date: LocalDate): string {
  return czechWeekdays[new Date(date).getUTCDay()] ?? ''
}

export function englishWeekday(date: LocalDate): string {
  return englishWeekdays[new Date(date).getUTCDay()] ?? ''
}
