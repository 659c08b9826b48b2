import { foldSpaces } from './folding.ts'
import { dayOf, type LocalDate } from './local-date.ts'

const czech = /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * A day as people type it: „14. 3. 2024“, „14.3.2024“ or „2024-03-14“. Null for anything else and for days that the calendar
 * does not have (31. 2. 2024).
 */
export function parseCzechDay(text: string): LocalDate | null {
  const folded = foldSpaces(text)
  const [, day, month, year] = czech.exec(folded) ?? []
  if (day !== undefined) return dayOf(Number(year), Number(month), Number(day))
  const [, isoYear, isoMonth, isoDay] = iso.exec(folded) ?? []
  return isoYear === undefined ? null : dayOf(Number(isoYear), Number(isoMonth), Number(isoDay))
}
