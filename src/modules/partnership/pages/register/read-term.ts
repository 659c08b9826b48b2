import { parseCzechDay } from '#kernel/czech-day.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Term } from '../../domain/register/member.ts'

/** A day of a form; an empty field is no day, what cannot be read is refused, not guessed. */
export function readDay(form: FormData, field: string): LocalDate | null {
  const text = String(form.get(field) ?? '').trim()
  if (text === '') return null
  const day = parseCzechDay(text)
  if (day === null) throw new Refusal('term.day_impossible', { text }, field)
  return day
}

/** From when to when. */
export function readTerm(form: FormData): Term {
  return { from: readDay(form, 'from'), to: readDay(form, 'to') }
}

/** A day as it stands in a field. */
export function dayText(day: LocalDate | null): string {
  return day === null ? '' : czechDate(day)
}

/** The text of a field, empty when it was not sent. */
export function textOf(form: FormData, field: string): string {
  return String(form.get(field) ?? '')
}
