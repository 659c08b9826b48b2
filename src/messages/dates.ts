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
