import { dayOf, isLocalDate, type LocalDate } from '#kernel/local-date.ts'

const czech = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})$/
const slashed = /^(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})$/

/**
 * The day that a person typed: 1. 4. 2023, 1.4.2023, 01/04/2023 or 2023-04-01. Null for anything else, also for a day
 * that the calendar does not have.
 */
export function readDate(text: string): LocalDate | null {
  const trimmed = text.replaceAll('\u00a0', ' ').trim()
  if (isLocalDate(trimmed)) return trimmed
  const parts = czech.exec(trimmed) ?? slashed.exec(trimmed)
  return parts && dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]))
}
