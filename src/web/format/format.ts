import { czechDate } from '#kernel/czech-typography.ts'
import { dayOfMonth, type LocalDate } from '#kernel/local-date.ts'
import { czechShortDate, englishDate, englishShortDate, longDate } from '#messages/dates.ts'
import type { Language } from '#messages/index.ts'

/** Dates, figures and sizes as the language of the page writes them. */
export type Format = {
  /** 1. 4. 2023 */
  readonly date: (date: LocalDate) => string
  /** 1. 4. */
  readonly shortDate: (date: LocalDate) => string
  /** pondělí 14. října 2024 */
  readonly longDate: (date: LocalDate) => string
  /** listopad */
  readonly month: (date: LocalDate) => string
  /** 21. */
  readonly day: (date: LocalDate) => string
  /** 14 408 856,5 */
  readonly number: (value: number) => string
  /** Whole crowns as 14 408 856 Kč, others with both haléř digits. */
  readonly money: (crowns: number) => string
  /** 1,2 MB */
  readonly fileSize: (bytes: number) => string
  /** 12 % of a fraction 0…1. */
  readonly percent: (fraction: number) => string
}

export function formatIn(language: Language): Format {
  const locale = language === 'cs' ? 'cs-CZ' : 'en-GB'
  const number = (value: number, digits = 2, atLeast = 0) =>
    value.toLocaleString(locale, { maximumFractionDigits: digits, minimumFractionDigits: atLeast })
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return {
    date: language === 'cs' ? czechDate : englishDate,
    shortDate: language === 'cs' ? czechShortDate : englishShortDate,
    longDate: (date) => longDate(date, language),
    month: (date) => month.format(noon(date)),
    day: (date) => (language === 'cs' ? `${dayOfMonth(date)}.` : String(dayOfMonth(date))),
    number: (value) => number(value),
    money: (crowns) => `${Number.isInteger(crowns) ? number(crowns) : number(crowns, 2, 2)}\u00a0Kč`,
    fileSize: (bytes) => fileSize(bytes, number),
    percent: (fraction) => `${number(fraction * 100, 0)}${language === 'cs' ? '\u00a0' : ''}%`,
  }
}

function noon(date: LocalDate): Date {
  return new Date(`${date}T12:00:00Z`)
}

function fileSize(bytes: number, number: (value: number, digits: number) => string): string {
  if (bytes < 1_000) return `${number(bytes, 0)}\u00a0B`
  if (bytes < 1_000_000) return `${number(bytes / 1_000, 0)}\u00a0kB`
  return `${number(bytes / 1_000_000, 1)}\u00a0MB`
}
