import { asId, type Id, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'

/** The entry of the register that a form names; refused at its field when none was chosen. */
export function chosenEntry<Kind extends string>(form: FormData, field: string): Id<Kind> {
  const text = String(form.get(field) ?? '')
  if (!isId(text)) throw new Refusal('merge.nothing_chosen', {}, field)
  return asId(text)
}
