import { Refusal } from '#kernel/refusal.ts'
import { offices } from '../domain/office.ts'
import type { OfficeContent } from '../domain/office-content.ts'
import { readTerm, textOf } from './read-term.ts'

/** A form about somebody in an office: what it says, or everything that is wrong with it, each at its field. */
export function readOfficeForm(form: FormData): {
  readonly content: OfficeContent | null
  readonly refusals: readonly Refusal[]
} {
  const { term, refusals } = readTerm(form)
  const name = textOf(form, 'name')
  const office = offices.find((one) => one === textOf(form, 'office')) ?? 'manager'
  const all = [...(name === '' ? [new Refusal('office.person_missing', {}, 'name')] : []), ...refusals]
  const content = term === null || all.length > 0 ? null : { office, name, ...term, note: textOf(form, 'note') }
  return { content, refusals: all }
}
