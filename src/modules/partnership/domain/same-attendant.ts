import { fold } from '#kernel/folding.ts'
import type { Attendant } from './meeting.ts'

type Named = Pick<Attendant, 'name' | 'organisation' | 'personId'>

/** Whether two lines are the same person: by the register, else by name and organisation without diacritics. */
export function sameAttendant(a: Named, b: Named): boolean {
  return (a.personId !== null && a.personId === b.personId) || attendantKey(a) === attendantKey(b)
}

/** By which a line is known where the register does not help. */
export function attendantKey({ name, organisation }: Pick<Attendant, 'name' | 'organisation'>): string {
  return `${fold(name)} ${fold(organisation ?? '')}`
}
