import type { Clause } from './clause.ts'
import { clauseOf } from './clauses/clause-of.ts'
import { readable } from './clauses/readable.ts'
import { type Segment, segmentsOf } from './clauses/segments.ts'
import { clauseWithoutHead, hasGap, isPlaceholder, isScope } from './clauses/without-head.ts'
import { partsOf } from './grammar/parts.ts'
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
  const tokens = tokenize(text)
  if (isPlaceholder(tokens)) return [{ kind: 'missing' }]
  const parts = readable(partsOf(tokens))
  const segments = segmentsOf(tokens, parts)
  const isTerm =
    segments.some((segment) => !isVague(segment)) || (segments.length > 0 && !hasGap(text) && !isScope(tokens))
  if (isTerm) return segments.map((segment) => clauseOf(tokens, segment))
  return [hasGap(text) ? { kind: 'missing' } : clauseWithoutHead(tokens)]
}

/** A demand or condition inside a text that names projects, or beside an open place, does not make it a term. */
function isVague(segment: Segment): boolean {
  const isInside = segment.parts[0]?.role === 'word'
  return segment.head.kind === 'condition' || (segment.head.kind === 'on-demand' && isInside)
}
