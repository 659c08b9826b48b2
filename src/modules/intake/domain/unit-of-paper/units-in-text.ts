import { fold } from '#kernel/folding.ts'
import { isCaseOf, type NameWord, nameWord } from './czech-cases.ts'
import { type KnownUnit, namesOfUnit } from './name-of-unit.ts'

/** A place of a text where a unit is named, as it is printed there. */
export type Mention = { readonly unit: KnownUnit; readonly quote: string }

/** Words of which a longer name of another place is made: "Horní Lhota" is not "Lhota". */
const qualifiers =
  'horni dolni novy stary velky maly prostredni predni zadni kamenny bily cerny cerveny svaty cesky moravsky uhersky'
    .split(' ')
    .map(nameWord)
/** "Lhota pod Horou" is not "Lhota". */
const placeAfter = new Set(['nad', 'pod', 'pri', 'u', 'n', 'p'])
/** What is quoted before a name: "města", "obce". */
const kindBefore = /^(?:statutarni|mest|obc|obec)/

type Name = { readonly unit: KnownUnit; readonly words: readonly NameWord[] }
type Token = { readonly printed: string; readonly word: string; readonly capital: boolean }
type Tokens = (line: string) => readonly Token[]

export type UnitFinder = (line: string) => readonly Mention[]

/**
 * Looks for names of units in lines of a text, in any case, with or without diacritics. Of two names in one place the longer
 * holds; units of the same name are all found.
 */
export function unitFinder(units: readonly KnownUnit[]): UnitFinder {
  const names: readonly Name[] = units.flatMap((unit) => namesOfUnit(unit).map((words) => ({ unit, words })))
  const byLetter = Map.groupBy(names, ({ words }) => words[0]?.word[0] ?? '')
  const tokensOf = tokeniser()
  const known = new Map<string, readonly Name[]>()
  const beginningWith = (word: string): readonly Name[] => {
    const found = known.get(word)
    if (found !== undefined) return found
    const candidates = (byLetter.get(word[0] ?? '') ?? []).filter(
      ({ words: [first] }) => first && isCaseOf(word, first),
    )
    known.set(word, candidates)
    return candidates
  }

  return (line) => {
    const tokens = tokensOf(line)
    const mentions: Mention[] = []
    let from = 0
    while (from < tokens.length) {
      const begun = beginningWith(tokens[from]?.word ?? '')
      if (begun.length === 0) {
        from += 1
        continue
      }
      const here = begun.filter((name) => isNamed(tokens, from, name))
      const longest = Math.max(0, ...here.map(({ words }) => words.length))
      const named = here.filter(({ words }) => words.length === longest)
      mentions.push(...named.map(({ unit }) => ({ unit, quote: quoteAt(tokens, from, longest) })))
      from += Math.max(1, longest)
    }
    return mentions
  }
}

function isNamed(tokens: readonly Token[], from: number, { unit, words }: Name): boolean {
  const taken = tokens.slice(from, from + words.length)
  if (taken.length < words.length || !words.every((word, index) => isWord(taken[index], word, index))) return false
  const capital = unit.kind === 'municipality' ? taken[0]?.capital : taken.some((token) => token.capital)
  return capital === true && !isPartOfLonger(tokens, from, from + words.length)
}

/** After the first word an initial may stand for the whole: "Ústí n. L.". */
function isWord(token: Token | undefined, word: NameWord, index: number): boolean {
  if (token === undefined) return false
  return isCaseOf(token.word, word) || (index > 0 && token.word.length === 1 && word.word.startsWith(token.word))
}

function isPartOfLonger(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  const qualified = before?.capital === true && qualifiers.some((qualifier) => isCaseOf(before.word, qualifier))
  return qualified || (after !== undefined && placeAfter.has(after.word) && tokens[to + 1]?.capital === true)
}

function quoteAt(tokens: readonly Token[], from: number, count: number): string {
  const kinds = tokens.slice(Math.max(0, from - 2), from).map(({ word }) => kindBefore.test(word))
  const before = kinds.length - 1 - kinds.lastIndexOf(false)
  return tokens
    .slice(from - before, from + count)
    .map(({ printed }) => printed)
    .join(' ')
}

/** Cuts lines in words; each different word is folded once. */
function tokeniser(): Tokens {
  const known = new Map<string, Token>()
  const tokenOf = (printed: string): Token => {
    const found = known.get(printed)
    if (found !== undefined) return found
    const token = { printed, word: fold(printed), capital: /^\p{Lu}/u.test(printed) }
    known.set(printed, token)
    return token
  }
  return (line) =>
    line
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(tokenOf) ?? []
}
