import type { Clause } from './clause.ts'
import { clauseOf } from './clauses/clause-of.ts'
import { readable } from './clauses/readable.ts'
import { type Segment, segmentsOf } from './clauses/segments.ts'
import { clauseWithoutHead, hasGap, isPlaceholder, isScope } from './clauses/without-head.ts'
import { partsOf } from './grammar/parts.ts'
import { mended } from './text/mended.ts'
import { tokenize } from './text/token.ts'

/** No cell of the schedule is so long; a longer text is no deadline. */
const longest = 4000

/**
 * What a deadline expression of the form's schedule („termín dokončení“) means, clause by clause. Understands texts without
 * diacritics and with the usual noise of recognition. What it does not understand, it returns word for word; it never throws.
 *
 * @example interpretTerm('Minimálně 4x ročně')
 * // [{ kind: 'recurrence', atLeast: 4, per: 'year', what: null, note: null, dueBy: null, firstBy: null }]
 */
export function interpretTerm(text: string): readonly Clause[] {
  if (text.length > longest) return [{ kind: 'unparsed', text: text.trim() }]
  const tokens = mended(tokenize(text))
  if (isPlaceholder(tokens)) return [{ kind: 'missing' }]
  const parts = readable(partsOf(tokens))
  const segments = segmentsOf(tokens, parts)
  if (hasGap(text) && segments.every(isVague)) return [{ kind: 'missing' }]
  if (segments.length === 0 || (isScope(tokens) && segments.every(isDemandInside))) return [clauseWithoutHead(tokens)]
  return segments.map((segment) => clauseOf(tokens, segment))
}

/** Beside an open place ("po projednání dne ……") an event alone makes no term. */
function isVague({ head }: Segment): boolean {
  return head.kind === 'condition' || head.kind === 'on-demand'
}

/** "Projekty dle výzvy": what names projects is not asked for by anybody. */
function isDemandInside({ head, parts }: Segment): boolean {
  return head.kind === 'on-demand' && parts[0]?.role === 'word'
}
