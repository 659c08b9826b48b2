import { dayOf, isLocalDate, type LocalDate } from '#kernel/local-date.ts'
import { brokenDates, printedDates } from '../../../agreements/index.ts'

const short = /(?<![\d.])(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{2})(?![\d.]*\d)/
const slashed = /(?<!\d)(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})(?!\d)/

/** A day of a text with the place where it begins. */
export type PrintedDay = { readonly day: LocalDate; readonly raw: string; readonly at: number }

/** All days printed in a text, in their order: „14. 2. 2023“, „14. února 2023“, „2023-02-14“. */
export function daysInText(text: string): readonly PrintedDay[] {
  let from = 0
  return printedDates(text).flatMap(({ iso, raw }) => {
    const at = text.indexOf(raw, from)
    from = at + raw.length
    return isLocalDate(iso) ? [{ day: iso, raw, at }] : []
  })
}

/** The day of a cell or beside a label, also as „14. 2. 23“ and „14/2/2023“; null when there is none. */
export function dayInCell(text: string): LocalDate | null {
  const [first] = daysInText(text)
  if (first !== undefined) return first.day
  if (brokenDates(text).length > 0) return null
  const [, day, month, year] = short.exec(text) ?? []
  if (day !== undefined) return dayOf(2000 + Number(year), Number(month), Number(day))
  const [, second, third, fourth] = slashed.exec(text) ?? []
  return second === undefined ? null : dayOf(Number(fourth), Number(third), Number(second))
}

/** Days that no calendar has, as they are printed: „31. 2. 2023“. */
export function impossibleDays(text: string): readonly string[] {
  return brokenDates(text)
}
