import { lookUp, type Rule } from '../text/reading.ts'
import type { Tokens } from '../text/token.ts'
import { numerals } from '../vocabulary/counting.ts'
import { validity } from './continuous.ts'
import { count } from './count.ts'
import { broken, type Piece } from './part.ts'

/** "1x tematický výzkum": a count without a frequency holds for the whole validity. `quantity = count` */
export const quantity: Rule<Piece> = (tokens, at) => {
  const times = count(tokens, at)
  if (times === null) return null
  const isAdverb = lookUp(tokens, at, numerals) === 1 && at > 0 && tokens[at]?.linesBefore === 0
  if (isAdverb && validity(tokens, times.end) === null) return null
  if (times.value === 'broken' || isPerSomething(tokens, times.end)) return { value: broken, end: times.end }
  return { value: { role: 'head', heads: [{ kind: 'quantity', atLeast: times.value }] }, end: times.end }
}

/** "1x za volební období": a return that the language does not know must not be taken for a single act. */
function isPerSomething(tokens: Tokens, at: number): boolean {
  return tokens[at]?.key === 'za' && validity(tokens, at) === null
}
