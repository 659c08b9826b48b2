import { parseCzechDay } from '#kernel/czech-day.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'

/** The day that a person typed into a field; none when the field is empty. */
export function readDay(text: string | null, field: string): LocalDate | null {
  if (text === null) return null
  const day = parseCzechDay(text)
  if (day === null) throw new Refusal('report.day_impossible', { text }, field)
  return day
}
