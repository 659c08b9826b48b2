import type { Part } from '../grammar/part.ts'
import type { Token, Tokens } from '../text/token.ts'
import { actorWords, actWords, joiningWords } from '../vocabulary/other.ts'

/** The parts between two heads, and what decides which of the two they belong to. */
export type Region = {
  readonly parts: readonly Part[]
  /** The head before it has words of its own already: "Zpráva 1x ročně …". */
  readonly isNamed: boolean
  /** The expression begins with a head: "1x ročně zpráva …". */
  readonly headFirst: boolean
  /** Words follow the next head. */
  readonly nextIsNamed: boolean
  /** The words after the last head start with a capital: each head stands before its words. */
  readonly endsHeadFirst: boolean
}

/** How plainly a place says "here the next clause begins". */
const strength = { blankLine: 5, newLineWithCapital: 4, act: 3, capital: 2, sign: 1 } as const

/**
 * Where the words between two heads are divided: those before the place belong to the head before, the rest to the next one.
 * The strongest sign wins; without any, the order in which the expression puts heads and words.
 */
export function splitPlace(tokens: Tokens, region: Region): number {
  const marked = region.parts.findLastIndex((part) => part.role === 'item')
  if (marked !== -1) return marked
  const start = startOfWords(tokens, region.parts)
  if (start === -1) return region.parts.length
  const marks = candidates(tokens, region, start)
  const best = Math.max(...marks.map((mark) => mark.strength))
  const strongest = marks.filter((mark) => mark.strength === best)
  const isLine = best >= strength.newLineWithCapital || best === strength.sign
  const chosen = isLine && !region.isNamed ? strongest.at(-1) : strongest[0]
  return chosen?.place ?? withoutSign(tokens, region, start)
}

type Candidate = { readonly place: number; readonly strength: number }

function candidates(tokens: Tokens, region: Region, start: number): Candidate[] {
  const isUniform = isOneCase(tokens)
  const found: Candidate[] = []
  const lastPart = region.parts.at(-1)
  for (let place = start; place <= region.parts.length; place += 1) {
    const at = region.parts[place]?.from ?? lastPart?.end ?? 0
    if (place > start && region.parts[place - 1]?.end !== at) continue
    const isEnd = place === region.parts.length
    if (!isEnd && region.parts[place]?.role !== 'word') continue
    const value = strengthAt(tokens, at, isEnd, isUniform)
    const isFirst = place === start && !region.isNamed
    if (value > 0 && !(isFirst && (region.endsHeadFirst || value < strength.capital || isUniform))) {
      found.push({ place, strength: value })
    }
  }
  return found
}

function strengthAt(tokens: Tokens, at: number, isEnd: boolean, isUniform: boolean): number {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token === undefined) return 0
  if (token.linesBefore > 1) return strength.blankLine
  if (token.linesBefore === 1 && (isEnd || isCapital(token))) return strength.newLineWithCapital
  if (isEnd) return 0
  if (token.linesBefore === 1 || before?.key === ';') return strength.sign
  if (before !== undefined && joiningWords(before)) return 0
  if (isUniform) return actWords(token) ? strength.act : 0
  if (!isCapital(token) || actorWords(token)) return 0
  return actWords(token) ? strength.act : strength.capital
}

/** "2x ročně jednání manažera, zpráva 1x ročně": the comma, when the next head would have nothing to count. */
function withoutSign(tokens: Tokens, region: Region, start: number): number {
  if (!region.headFirst) return region.isNamed ? start : region.parts.length
  if (region.nextIsNamed) return region.parts.length
  const comma = region.parts.findLastIndex((part) => tokens[part.from]?.key === ',')
  const isInside = comma > start && region.parts.slice(comma).some((part) => isLetters(tokens[part.from]))
  return isInside ? comma : region.parts.length
}

/** A part of the wording that has letters. */
export function isWording(tokens: Tokens, part: Part): boolean {
  return part.role === 'word' && isLetters(tokens[part.from])
}

/** The first word, with its number: "2. část". */
function startOfWords(tokens: Tokens, parts: readonly Part[]): number {
  const start = parts.findIndex((part) => isWording(tokens, part))
  const isNumbered =
    tokens[parts[start - 1]?.from ?? -1]?.key === '.' && tokens[parts[start - 2]?.from ?? -1]?.kind === 'number'
  return isNumbered ? start - 2 : start
}

function isLetters(token: Token | undefined): boolean {
  return token?.kind === 'word'
}

/** "Zpráva", not "ASZ" or "PSz". */
function isCapital(token: Token): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(token.text)
}

/** All letters small or all capital: case says nothing here. */
function isOneCase(tokens: Tokens): boolean {
  const letters = tokens.filter((token) => token.kind === 'word' && token.text.length > 1).map((token) => token.text)
  return letters.every((text) => text === text.toLowerCase()) || letters.every((text) => text === text.toUpperCase())
}
