import { dayOf, monthOf, yearOf } from '../../kernel/local-date.ts'
import type { Period } from '../../kernel/period.ts'
import { monthsFrom } from './in-year.ts'
import type { Dated } from './whole-period.ts'

/** The day, month, quarter or half with that number, of the same kind and year as another one: 1 beside 3. kvartál 2023. */
export function sameUnit(number: number, other: Period): Dated {
  const [year, month] = [yearOf(other.from), monthOf(other.from)]
  if (other.from === other.to) {
    const day = dayOf(year, month, number)
    return day === null ? 'broken' : { from: day, to: day }
  }
  const length = monthOf(other.to) - month + 1
  return length > 0 && number * length <= 12
    ? (monthsFrom((number - 1) * length + 1, length)(year) ?? 'broken')
    : 'broken'
}
