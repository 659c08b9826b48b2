import { lookUp, type Reading } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { addingWords } from '../vocabulary/conditions.ts'
import { bracket } from './bracket.ts'
import { condition } from './condition.ts'
import { vaguelyContinuous, validity } from './continuous.ts'
import { partOfEachYear } from './due.ts'
import { item } from './item.ts'
import { onDemand } from './on-demand.ts'
import type { Head, Part, Piece } from './part.ts'
import { countedThing } from './recurrence.ts'
import { term } from './terms.ts'

/**
 * The expression as parts, from left to right: what a rule understands, and words.
 *
 *     expression = {item | counted thing | bracket | term | validity | condition | on-demand | word}
 */
export function partsOf(tokens: Tokens): readonly Part[] {
  const parts = collect(tokens, false)
  return parts.some((part) => part.role === 'head') ? parts : collect(tokens, true)
}

/**
 * Conditions and demands count only where a clause may begin, so that "vzdělávací akce dle potřeby" stays one wording.
 * When the expression has no other term, they count `anywhere`.
 */
function collect(tokens: Tokens, anywhere: boolean): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  while (at < tokens.length) {
    const thing = countedThing(tokens, at)
    if (thing !== null) {
      const [from, end] = thing.value.thing
      parts.push({ ...thing.value.piece, from: at, end: from })
      for (let place = from; place < end; place += 1) parts.push({ role: 'word', from: place, end: place + 1 })
      parts.push({ role: 'filler', from: end, end: thing.end })
      at = thing.end
      continue
    }
    const read = pieceAt(tokens, at, parts.at(-1), anywhere)
    parts.push({ ...read.value, from: at, end: read.end })
    at = read.end
  }
  return parts
}

function pieceAt(tokens: Tokens, at: number, previous: Part | undefined, anywhere: boolean): Reading<Piece> {
  const begins = anywhere || mayBegin(tokens, at)
  const read =
    item(tokens, at) ??
    bracket(tokens, at) ??
    (followsYearly(previous) ? partOfEachYear(tokens, at) : null) ??
    term(tokens, at) ??
    (anywhere ? vaguelyContinuous(tokens, at) : validity(tokens, at)) ??
    (begins || follows(previous, 'recurrence', 'continuous') ? condition(tokens, at) : null) ??
    (begins || follows(previous, 'continuous') ? onDemand(tokens, at) : null)
  if (read !== null) return read
  const isBracketMark = tokens[at]?.kind === 'open' || tokens[at]?.kind === 'close'
  return { value: { role: isBracketMark ? 'filler' : 'word' }, end: at + 1 }
}

function mayBegin(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.kind === 'mark' || before.kind === 'open') return true
  return (tokens[at]?.linesBefore ?? 0) > 0 || lookUp(tokens, at, addingWords) !== undefined
}

/** "1x ročně po dobu realizace projektu", "průběžně dle potřeby": right after such a head a clause of its own may begin. */
function follows(previous: Part | undefined, ...kinds: readonly Head['kind'][]): boolean {
  return previous?.role === 'head' && kinds.includes(previous.heads[0].kind)
}

/** "1x ročně na podzim" */
function followsYearly(previous: Part | undefined): boolean {
  return previous?.role === 'head' && previous.heads.some((head) => head.kind === 'recurrence' && head.per === 'year')
}
