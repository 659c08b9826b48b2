import { nameForms } from './name-forms.ts'
import { parseName } from './written-name.ts'

/** Somebody whose name may stand in the minutes. */
export type KnownPerson = {
  readonly name: string
  readonly organisation: string | null
  /** Whoever acts for an office (consultant, manager, representative…) may be named in public. */
  readonly official: boolean
}

export type Mention = { readonly start: number; readonly end: number; readonly person: KnownPerson }

/**
 * Where a text names the people, in any form of their names, with the titles before and after. A mention with a given name
 * wins over a surname alone; when only the surname is said and several bear it, the private person's is assumed.
 */
export function mentionsOf(people: readonly KnownPerson[], text: string): readonly Mention[] {
  const found = people
    .flatMap((person) => mentionsOfOne(person, text))
    .toSorted(
      (a, b) =>
        Number(b.full) - Number(a.full) ||
        b.end - b.start - (a.end - a.start) ||
        Number(a.person.official) - Number(b.person.official),
    )
  const taken: Mention[] = []
  for (const { start, end, person } of found)
    if (taken.every((other) => end <= other.start || start >= other.end)) taken.push({ start, end, person })
  return taken.toSorted((a, b) => a.start - b.start)
}

const address = String.raw`(?:(?:pan|pana|panu|panem|pane|paní|slečna|slečny|slečnou|p)\.?\s+)?`
const titleBefore = String.raw`(?:(?:[A-Z][A-Za-z]{1,4}|doc|prof|arch)\.\s*)*`
const titleAfter = String.raw`(?:,?\s+(?:Ph\.?D|DiS|CSc|DrSc|MBA|LL\.?M|MSc)\.?)*`

function mentionsOfOne(person: KnownPerson, text: string): readonly (Mention & { readonly full: boolean })[] {
  const name = parseName(person.name)
  if (name === null) return []
  const given = [...name.given.map(nameForms), ...name.given.map((word) => String.raw`${word.charAt(0)}\.`)].join('|')
  const before = given === '' ? '' : String.raw`(?<before>(?:(?:${given})\s*)+)?`
  const after =
    given === '' ? '' : String.raw`(?<after>(?:\s+(?:${name.given.map(nameForms).join('|')})(?![\p{L}\p{N}]))+)?`
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${address}${titleBefore}${before}(?<![\p{L}\p{N}])(?<surname>${nameForms(name.surname)})(?![\p{L}\p{N}])${after}${titleAfter}`,
    'giu',
  )
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found, groups }) => {
    // „veselý“ is a word, „Veselý“ a name.
    if (!/^\p{Lu}/u.test(groups?.['surname'] ?? '')) return []
    const full = groups?.['before'] !== undefined || groups?.['after'] !== undefined
    return [{ start: index, end: index + found.trimEnd().length, person, full }]
  })
}
