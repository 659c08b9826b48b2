import { Refusal } from '#kernel/refusal.ts'
import type { Organisation } from './organisation.ts'
import type { Person } from './person.ts'

/** What the entry that stays takes over from the merged one: values that it does not have itself. */
type Gift<Field extends string> = readonly Field[]

const personGifts = ['organisationId', 'position', 'email', 'phone', 'note', 'accountId'] as const
const organisationGifts = ['ico', 'note'] as const
export type PersonGift = (typeof personGifts)[number]
export type OrganisationGift = (typeof organisationGifts)[number]

/** Who is merged into whom: not into oneself, and only within one unit, because that is how data are fenced. */
export function requireMergeable(
  merged: { readonly id: string; readonly unitId: string },
  into: { readonly id: string; readonly unitId: string },
): void {
  if (merged.id === into.id) throw new Refusal('merge.with_itself', {}, 'into')
  if (merged.unitId !== into.unitId) throw new Refusal('merge.across_units', {}, 'into')
}

/** The person who stays, with what only the merged one had. */
export function mergePerson(merged: Person, into: Person): { readonly into: Person; readonly gave: Gift<PersonGift> } {
  return merge(merged, into, personGifts)
}

/** The organisation that stays, with what only the merged one had. */
export function mergeOrganisation(
  merged: Organisation,
  into: Organisation,
): { readonly into: Organisation; readonly gave: Gift<OrganisationGift> } {
  return merge(merged, into, organisationGifts)
}

/** The one that stayed, without what it took over and nobody has changed since. */
export function partAgain<Entry extends Person | Organisation, Field extends keyof Entry>(
  merged: Entry,
  into: Entry,
  gave: readonly Field[],
): Entry {
  const returned = gave.filter((field) => into[field] === merged[field]).map((field) => [field, null] as const)
  return { ...into, ...Object.fromEntries(returned) }
}

function merge<Entry extends Person | Organisation, Field extends keyof Entry & string>(
  merged: Entry,
  into: Entry,
  fields: readonly Field[],
): { readonly into: Entry; readonly gave: readonly Field[] } {
  const gave = fields.filter((field) => into[field] === null && merged[field] !== null)
  return { into: { ...into, ...Object.fromEntries(gave.map((field) => [field, merged[field]])) }, gave }
}
