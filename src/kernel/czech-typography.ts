import { dayOfMonth, type LocalDate, monthOf, yearOf } from './local-date.ts'

const space = '\u00a0'

/** A day as Czech offices write it (ČSN 01 6910), with non-breaking spaces: 1. 4. 2023. */
export function czechDate(date: LocalDate): string {
  return `${dayOfMonth(date)}.${space}${monthOf(date)}.${space}${yearOf(date)}`
}

const months = [
  'leden',
  'únor',
  'březen',
  'duben',
  'květen',
  'červen',
  'červenec',
  'srpen',
  'září',
  'říjen',
  'listopad',
  'prosinec',
]

/** The month of a day as a schedule writes it: září 2025. */
export function czechMonth(date: LocalDate): string {
  return `${months[monthOf(date) - 1] ?? ''} ${yearOf(date)}`
}

/**
 * Non-breaking spaces where Czech typography wants them: after one-letter words, inside dates and numbers, before units.
 * The text is otherwise unchanged.
 */
export function withCzechSpaces(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])([ksvzouaiKSVZOUAI]) (?=\S)/gu, `$1${space}`)
    .replace(/(\d{1,2}\.) (\d{1,2}\.) (\d{4})/g, `$1${space}$2${space}$3`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${space}`)
    .replace(/(\d) (?=(?:Kč|%|h|hod\.|km|let|roky|rok|dní|dny|stran)(?![\p{L}]))/gu, `$1${space}`)
    .replace(/(č\.|str\.|čl\.|odst\.|§) (?=[\p{L}\d])/gu, `$1${space}`)
}
