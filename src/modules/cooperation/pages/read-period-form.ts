import { Refusal } from '#kernel/refusal.ts'
import { endings, type PeriodContent } from '../domain/cooperation-period.ts'
import { readTerm, textOf } from './read-term.ts'

/** A form about a period of cooperation: what it says, or everything that is wrong with it, each at its field. */
export function readPeriodForm(form: FormData): {
  readonly content: PeriodContent | null
  readonly refusals: readonly Refusal[]
} {
  const { term, refusals } = readTerm(form)
  const programme = textOf(form, 'programme')
  const endedHow = endings.find((one) => one === textOf(form, 'endedHow')) ?? null
  const all = [...(programme === '' ? [new Refusal('period.programme_missing', {}, 'programme')] : []), ...refusals]
  const content = term === null || all.length > 0 ? null : { programme, ...term, endedHow, note: textOf(form, 'note') }
  return { content, refusals: all }
}
