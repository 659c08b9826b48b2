import type { Frequency } from '../clause.ts'
import { afterPhrase, firstOf, isMark, lookUp, numberAt, type Rule } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { ordinals, yearAttributes } from '../vocabulary/calendar.ts'
import { cardinals, fractions } from '../vocabulary/counting.ts'
import { adverbs, dayWords, everyPhrases, perPhrases, skippingPhrases, units } from '../vocabulary/frequencies.ts'
import type { PhraseSet } from '../vocabulary/phrase-set.ts'
import { yearNumber } from './whole-period.ts'

/** `broken`: a return for which the language has no unit, as "za 14 dní" or "za 2 měsíce". */
export type Per = Frequency | 'broken'

const adverb: Rule<Per> = (tokens, at) => {
  const length = lookUp(tokens, at, adverbs)
  return length === undefined ? null : { value: perOf(length), end: at + 1 }
}

/** "4x/ročně" */
const slashedAdverb: Rule<Per> = (tokens, at) => (isMark(tokens, at, '/') ? adverb(tokens, at + 1) : null)

/** "ob rok": every other year. */
const everyOther: Rule<Per> = (tokens, at) => {
  const end = afterPhrase(tokens, at, skippingPhrases)
  return end === null ? null : { value: 'P2Y', end }
}

/** `per = ("za" | "každý" | "do" | "/" …) [number | ordinal | "půl"] ["kalendářní"] unit` */
function phrased(phrases: PhraseSet): Rule<Per> {
  return (tokens, at) => {
    const start = afterPhrase(tokens, at, phrases)
    if (start === null) return null
    const count = numberOfUnits(tokens, start)
    const place = count === undefined ? start : start + 1
    const unit = lookUp(tokens, place, yearAttributes) === undefined ? place : place + 1
    const length = lookUp(tokens, unit, units)
    if (length !== undefined) {
      const isThatYear = yearNumber(tokens, unit + 1) !== null
      return isThatYear ? null : { value: perOf(length, count), end: unit + 1 }
    }
    const isDays = count !== undefined && lookUp(tokens, unit, dayWords) !== undefined
    return isDays ? { value: 'broken', end: unit + 1 } : null
  }
}

/** A frequency after a count: "ročně", "za rok", "za dva roky", "do roka", "/ rok". */
export const frequency: Rule<Per> = firstOf(adverb, slashedAdverb, everyOther, phrased(perPhrases))

/** A frequency that needs no count: "čtvrtletně", "každý rok", "každé dva roky", "každý druhý rok". */
export const bareFrequency: Rule<Per> = firstOf(adverb, everyOther, phrased(everyPhrases))

/** "každý druhý rok" is once in two years; "každé první pololetí" names a half. */
function numberOfUnits(tokens: Tokens, at: number): number | undefined {
  const number = numberAt(tokens, at, 1, 99) ?? lookUp(tokens, at, cardinals) ?? lookUp(tokens, at, fractions)
  const ordinal = lookUp(tokens, at, ordinals)
  const isYears = lookUp(tokens, at + 1, units) === 12
  return number ?? (ordinal !== undefined && ordinal > 1 && isYears ? ordinal : undefined)
}

function perOf(length: number | 'week', count = 1): Per {
  if (length === 'week') return count === 1 ? 'week' : 'broken'
  const months = length * count
  if (months % 12 === 0 && months > 12) return `P${months / 12}Y`
  return named.find(([length]) => length === months)?.[1] ?? 'broken'
}

const named: readonly (readonly [months: number, name: Frequency])[] = [
  [12, 'year'],
  [6, 'half-year'],
  [3, 'quarter'],
  [1, 'month'],
]
