import { afterPhrase, type Rule, skipWords } from '../text/reading.ts'
import { wordingOf } from '../text/wording.ts'
import { addingWords, basisPhrases, demandPhrases } from '../vocabulary/conditions.ts'
import { event } from './event.ts'
import type { Piece } from './part.ts'

/**
 * "Dle nabídky ASZ", "na základě potřeby", "na vyžádání": somebody or something decides, no day.
 *
 *     on-demand = ["dále" | "nebo"] (("dle" | "na základě" | "v případě" …) event | "na vyžádání" … [event])
 */
export const onDemand: Rule<Piece> = (tokens, at) => {
  const first = skipWords(tokens, at, addingWords)
  const start = afterPhrase(tokens, first, basisPhrases)
  const basis = start === null ? null : event(tokens, start)
  if (basis !== null) return { value: piece(basis.value), end: basis.end }
  const demand = afterPhrase(tokens, first, demandPhrases)
  if (demand === null) return null
  const end = event(tokens, demand)?.end ?? demand
  return { value: piece(wordingOf(tokens, first, end)), end }
}

function piece(basis: string): Piece {
  return { role: 'head', heads: [{ kind: 'on-demand', basis }] }
}
