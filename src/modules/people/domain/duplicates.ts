import type { Id } from '#kernel/ids.ts'
import { isTypo } from './distance.ts'
import type { Organisation } from './organisation.ts'
import { isSameInstitution, organisationName } from './organisation-name.ts'
import type { Person } from './person.ts'
import { nameWords } from './person-name.ts'

/** Why two entries of the register are likely one. */
export type Likeness = 'email' | 'ico' | 'name' | 'institution' | 'initial' | 'typo'

/** Two entries offered for merging; which of them stays is for a person to say. */
export type Duplicate<Entry> = {
  readonly first: Entry
  readonly second: Entry
  readonly because: Likeness
}

/** Somebody or something in the register. */
export type EntryId = Id<'Person' | 'Organisation'>

/** Two entries of which somebody said that they are not the same, in whichever order. */
export type NotDuplicate = readonly [EntryId, EntryId]

/** Likely duplicates among the people of one unit, in the order of the register. */
export function duplicatePeople<One extends Person>(people: readonly One[]): readonly Duplicate<One>[] {
  const entries = people.map((entry) => ({ entry, words: nameWords(entry.name) }))
  return pairsOf(entries, (a, b) => {
    if (a.entry.email !== null && a.entry.email === b.entry.email) return 'email'
    const because = likenessOfNames(a.words, b.words)
    return because === 'name' || mayShareOrganisation(a.entry, b.entry) ? because : null
  })
}

/** Likely duplicates among the organisations of one unit. Two different IČO are two organisations, however alike their names. */
export function duplicateOrganisations<One extends Organisation>(
  organisations: readonly One[],
): readonly Duplicate<One>[] {
  const entries = organisations.map((entry) => ({ entry, ...organisationName(entry.name) }))
  return pairsOf(entries, (a, b) => {
    if (a.entry.ico !== null && b.entry.ico !== null) return a.entry.ico === b.entry.ico ? 'ico' : null
    if (a.institution !== b.institution) return null
    const because = a.rest.length === 0 && b.rest.length === 0 ? 'name' : likenessOfNames(a.rest, b.rest)
    if (because === 'name' || because === 'typo') return because
    return isSameInstitution(a, b) ? 'institution' : null
  })
}

/** The offered pairs without those that somebody refused. */
export function withoutDismissed<Entry extends { readonly id: EntryId }>(
  pairs: readonly Duplicate<Entry>[],
  dismissed: readonly NotDuplicate[],
): readonly Duplicate<Entry>[] {
  return pairs.filter(
    ({ first, second }) => !dismissed.some((pair) => pair.includes(first.id) && pair.includes(second.id)),
  )
}

/** The same words in any order, or the same but for one: an initial or a slip of the pen. */
function likenessOfNames(a: readonly string[], b: readonly string[]): Likeness | null {
  if (a.length !== b.length || a.length === 0) return null
  const [onlyA, anotherA] = a.filter((word) => !b.includes(word))
  const [onlyB, anotherB] = b.filter((word) => !a.includes(word))
  if (onlyA === undefined && onlyB === undefined) return 'name'
  if (onlyA === undefined || onlyB === undefined) return null
  if (anotherA !== undefined || anotherB !== undefined) return null
  if (a.length > 1 && (onlyA === onlyB.charAt(0) || onlyB === onlyA.charAt(0))) return 'initial'
  return isTypo(onlyA, onlyB) ? 'typo' : null
}

function mayShareOrganisation(a: Person, b: Person): boolean {
  return a.organisationId === null || b.organisationId === null || a.organisationId === b.organisationId
}

/** Every two entries once, in the order of the register. */
function pairsOf<Entry, Known extends { readonly entry: Entry }>(
  entries: readonly Known[],
  likeness: (a: Known, b: Known) => Likeness | null,
): readonly Duplicate<Known['entry']>[] {
  return entries.flatMap((a, index) =>
    entries.slice(index + 1).flatMap((b) => {
      const because = likeness(a, b)
      return because === null ? [] : [{ first: a.entry, second: b.entry, because }]
    }),
  )
}
