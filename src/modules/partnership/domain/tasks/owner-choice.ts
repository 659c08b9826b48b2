import { fold } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import type { TaskContent } from './meeting-task.ts'

/** Somebody of the register as a form offers them: „Petr Vzorný (Základní škola)“. */
export type OwnerChoice = { readonly id: Id<'Person'>; readonly name: string; readonly label: string }

/** Who is meant by what a person chose or typed: an offered label, a name that only one person bears, or words of its own. */
export function ownerOf(
  typed: string,
  choices: readonly OwnerChoice[],
): Pick<TaskContent, 'ownerPersonId' | 'ownerName'> {
  const wanted = fold(typed)
  if (wanted === '') return { ownerPersonId: null, ownerName: null }
  const labelled = choices.filter(({ label }) => fold(label) === wanted)
  const named = choices.filter(({ name }) => fold(name) === wanted)
  const [only, another] = labelled.length > 0 ? labelled : named
  return only === undefined || another !== undefined
    ? { ownerPersonId: null, ownerName: typed }
    : { ownerPersonId: only.id, ownerName: only.name }
}
