import type { Frequency } from '../clause.ts'
import { afterPhrase, lookUp, numberAt, type Rule } from '../text/reading.ts'
import { yearAttributes } from '../vocabulary/calendar.ts'
import { cardinals, fractions } from '../vocabulary/counting.ts'
import { adverbs, everyPhrases, perPhrases, units } from '../vocabulary/frequencies.ts'
import type { PhraseSet } from '../vocabulary/phrase-set.ts'
import { yearNumber } from './whole-period.ts'

/** `broken`: a return for which the language has no unit, as "za 14 dní" or "za 2 měsíce". */
export type Per = Frequency | 'broken'

/** A frequency after a count: "ročně", "za rok", "za dva roky", "do roka", "/ rok". */
export const frequency: Rule<Per> = (tokens, at) => adverb(tokens, at) ?? phrased(perPhrases)(tokens, at)

/** A frequency that needs no count: "čtvrtletně", "každý rok", "každé dva roky". */
export const bareFrequency: Rule<Per> = (tokens, at) => adverb(tokens, at) ?? phrased(everyPhrases)(tokens, at)

const adverb: Rule<Per> = (tokens, at) => {
  const length = lookUp(tokens, at, adverbs)
  return length === undefined ? null : { value: perOf(length), end: at + 1 }
}

function phrased(phrases: PhraseSet): Rule<Per> {
  return (tokens, at) => {
    const start = afterPhrase(tokens, at, phrases)
    if (start === null) return null
    const count = numberAt(tokens, start, 1, 99) ?? lookUp(tokens, start, cardinals) ?? lookUp(tokens, start, fractions)
    const place = count === undefined ? start : start + 1
    const unit = lookUp(tokens, place, yearAttributes) === undefined ? place : place + 1
    const length = lookUp(tokens, unit, units)
    if (length !== undefined) {
      const isThatYear = yearNumber(tokens, unit + 1) !== null
      return isThatYear ? null : { value: perOf(length, count), end: unit + 1 }
    }
    const isDays = count !== undefined && /^d(en|ny|ni|nu)$/.test(tokens[unit]?.key ?? '')
    return isDays ? { value: 'broken', end: unit + 1 } : null
  }
}

function perOf(length: number | 'week', count = 1): Per {
  if (length === 'week') return count === 1 ? 'week' : 'broken'
  const months = length * count
  if (months % 12 === 0 && months > 12) return `P${months / 12}Y`
  return months === 12
    ? 'year'
    : months === 6
      ? 'half-year'
      : months === 3
        ? 'quarter'
        : months === 1
          ? 'month'
          : 'broken'
}
