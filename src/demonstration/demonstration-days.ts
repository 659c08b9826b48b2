import { czechMonth } from '#kernel/czech-typography.ts'
import { addDays, addMonths, addYears, type LocalDate, monthOf, yearOf } from '#kernel/local-date.ts'

/** The days of the demonstration, counted from the day of its first start, so that it never grows old. */
export type DemonstrationDays = {
  readonly today: LocalDate
  ago(span: { readonly years?: number; readonly months?: number; readonly days?: number }): LocalDate
  /** „září 2025“ */
  month(day: LocalDate): string
  /** „2. kvartál 2025“ */
  quarter(day: LocalDate): string
}

export function daysFrom(today: LocalDate): DemonstrationDays {
  return {
    today,
    ago: ({ years = 0, months: fewer = 0, days = 0 }) => addDays(addMonths(addYears(today, -years), -fewer), -days),
    month: czechMonth,
    quarter: (day) => `${Math.ceil(monthOf(day) / 3)}. kvartál ${yearOf(day)}`,
  }
}
