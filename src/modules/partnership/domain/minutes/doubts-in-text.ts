import { nameForms } from './name-forms.ts'
import { type KnownPerson, mentionsOf } from './names-in-text.ts'
import { usualGivenNames } from './vocabulary-of-names.ts'

const capitalised = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`
const ofWoman = String.raw`\p{Lu}\p{Ll}+ov(?:á|é|ou)(?![\p{L}\p{N}])`
const title = String.raw`(?:Mgr|Ing|Bc|MUDr|JUDr|PhDr|PaedDr|RNDr|MVDr|ThDr|MgA|Dr)\.|[Pp](?:an|ana|anu|anem|aní)|[Ss]lečn[ayou]+|[Rr]odin[ayouě]+|[Mm]anžel[éůům]+`

/** Two words of which the first is a usual given name in any of its forms; whether both are capitalised is looked at apart. */
const givenAndSurname = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${usualGivenNames.map(nameForms).join('|')})\s+\p{L}[\p{L}'’-]+(?![\p{L}\p{N}])`,
  'giu',
)

/** Each says what of a text may tell of a private person whom nobody knows. */
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${title})\s+${capitalised}(?:\s+${capitalised})?`, 'gu'),
  // A woman's surname, with a given name or inside a sentence: at its beginning „Cenová“ is an adjective.
  new RegExp(String.raw`(?<![\p{L}\p{N}])${capitalised}\s+${ofWoman}|(?<=[\p{Ll},]\s)${ofWoman}`, 'gu'),
  /(?<![\p{L}\p{N}])(?:(?:trvale\s+)?bytem|bydliště(?:m|:)?|bydlí|bydlící\p{Ll}*|bydlel\p{Ll}*)\s+(?:(?:v|ve|na|u)\s+)?(?:ul\.\s*|ulici\s+)?\p{Lu}[^.,;\n]{1,50}/gu,
  /(?<![\p{L}\p{N}])(?:nar\.|narozen\p{Ll}*|datum narození:?)\s*(?:dne\s+)?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/giu,
]

/**
 * What may be the name, address or birth day of somebody whom neither the list nor the register knows: a usual given name with a
 * capitalised word, a word after a title, a woman's surname, an address after „bytem“. Too much rather than too little: a person
 * answers each.
 */
export function doubtsIn(text: string, people: readonly KnownPerson[]): readonly string[] {
  const known = mentionsOf(people, text)
  const names = [...text.matchAll(givenAndSurname)].filter(([words]) => words.split(/\s+/).every(isCapitalised))
  const found = [...names, ...patterns.flatMap((pattern) => [...text.matchAll(pattern)])]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, words }))
    .filter(({ start, end }) => known.every((mention) => end <= mention.start || start >= mention.end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const outer = found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start))
  return [...new Set(outer.map(({ words }) => words))]
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}
