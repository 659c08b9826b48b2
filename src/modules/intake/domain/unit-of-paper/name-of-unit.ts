import { fold } from '#kernel/folding.ts'
import type { UnitKind } from '../../../territory/index.ts'
import { type NameWord, nameWord } from './czech-cases.ts'

/** A unit as it is looked for in a paper. */
export type KnownUnit = {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly ico: string | null
}

/** Words before the name of a municipality that a paper may leave out: "město Horní Lhota", "v Horní Lhotě". */
const kindsOfMunicipality = new Set(['statutarni', 'mesto', 'mestys', 'obec', 'mestska', 'cast'])
const legalForms = /,?\s*(z\.\s?s\.|o\.\s?p\.\s?s\.|dso)$/

const actionGroup = { short: 'mas ', long: 'mistni akcni skupina ' }

/** The wordings under which a paper may name the unit, word by word. */
export function namesOfUnit({ name, kind }: KnownUnit): readonly (readonly NameWord[])[] {
  const bare = fold(name).replace(legalForms, '')
  return spellingsOf(bare, kind)
    .map((spelling) => spelling.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
    .map((words) => words.map(nameWord))
}

function spellingsOf(name: string, kind: UnitKind): readonly string[] {
  if (kind === 'municipality') {
    const words = name.split(' ')
    const first = words.findIndex((word) => !kindsOfMunicipality.has(word))
    return [first < 0 ? name : words.slice(first).join(' ')]
  }
  const { short, long } = actionGroup
  if (name.startsWith(short)) return [name, long + name.slice(short.length)]
  if (name.startsWith(long)) return [name, short + name.slice(long.length)]
  return [name]
}
