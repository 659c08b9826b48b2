import { afterPhrase, lookUp, type Rule } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import {
  halfWords,
  months,
  quarterWords,
  schoolWords,
  seasons,
  yearAttributes,
  yearWords,
} from '../vocabulary/calendar.ts'
import { afterPhrases, afterWords, duringPhrases, untilPhrases } from '../vocabulary/conditions.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { PhraseSet } from '../vocabulary/phrase-set.ts'
import { event } from './event.ts'
import type { Piece } from './part.ts'
import { afterLength } from './relative.ts'

/**
 * "Do konce realizace projektu", "po dobu realizace projektu", "po schválení plánu": an event bounds the duty, no day.
 *
 *     condition = ("do konce" | "po dobu" | "po ukončení" …) event | "po" event that begins with a noun of action
 */
export const condition: Rule<Piece> = (tokens, at) =>
  bounded('until', untilPhrases)(tokens, at) ??
  bounded('during', duringPhrases)(tokens, at) ??
  bounded('after', afterPhrases)(tokens, at) ??
  afterAction(tokens, at)

function bounded(relation: 'until' | 'during' | 'after', phrases: PhraseSet): Rule<Piece> {
  return (tokens, at) => {
    const start = afterPhrase(tokens, at, phrases)
    const read = start === null || isCalendar(tokens, start) ? null : event(tokens, start)
    if (read === null) return null
    return { value: { role: 'head', heads: [{ kind: 'condition', relation, event: read.value }] }, end: read.end }
  }
}

const afterAction: Rule<Piece> = (tokens, at) => {
  const isAction = lookUp(tokens, at, afterWords) !== undefined && /[nt]i$/.test(tokens[at + 1]?.key ?? '')
  const read = isAction ? event(tokens, at + 1) : null
  if (read === null) return null
  return {
    value: { role: 'head', heads: [{ kind: 'condition', relation: 'after', event: read.value }] },
    end: read.end,
  }
}

/** "v průběhu prosince", "do konce roku", "po dobu 3 let": a time is no event. */
function isCalendar(tokens: Tokens, at: number): boolean {
  const words: readonly Lexicon<unknown>[] = [
    months,
    seasons,
    quarterWords,
    halfWords,
    schoolWords,
    yearWords,
    yearAttributes,
  ]
  return afterLength(tokens, at) !== null || words.some((lexicon) => lookUp(tokens, at, lexicon) !== undefined)
}
