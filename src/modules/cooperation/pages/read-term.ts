import { parseCzechDay } from '#kernel/czech-day.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Term } from '../domain/term.ts'

/** A form's text, without white space around it. */
export function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim()
}

/** The days of a form, or everything that is wrong with them; what cannot be read is refused, not guessed. */
export function readTerm(form: FormData): { readonly term: Term | null; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = []
  const read = (name: 'from' | 'to'): LocalDate | null => {
    const text = textOf(form, name)
    const day = parseCzechDay(text)
    if (day === null && text !== '') refusals.push(new Refusal('term.day_impossible', { text }, name))
    if (text === '' && name === 'from') refusals.push(new Refusal('term.day_missing', {}, name))
    return day
  }
  const [from, to] = [read('from'), read('to')]
  return { term: from === null || refusals.length > 0 ? null : { from, to }, refusals }
}
