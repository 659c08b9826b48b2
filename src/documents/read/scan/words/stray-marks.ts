import type { RecognisedWord } from '../engine/letter-engine.ts'

/** Signs that no form has and that engines read out of dirt, wide gaps and remains of lines. */
const strays = /[©®|¦~^¬™]/gu
/** What is left of a line, of dots to write on, or of dirt. */
const nothing = /^[\p{P}\p{S}]*$/u
/** Signs that may stand as a word of their own. */
const ownWords = /^(?:[-–—•*+&%§/=(){}[\]„“"]|\d.*)$/u

/** The words of a line without signs that are not letters but dirt. Dashes that an engine saw in a wide gap go too. */
export function withoutStrays(line: readonly RecognisedWord[]): readonly RecognisedWord[] {
  const cleaned = line.flatMap((word) => {
    const text = word.text.replace(strays, '').trim()
    return text === '' || (nothing.test(text) && !ownWords.test(text)) ? [] : { ...word, text }
  })
  return cleaned.filter((word, index) => !isGapDash(word, cleaned[index - 1], cleaned[index + 1]))
}

const leastDashConfidence = 0.6

/** A long dash is a sign of its own between dates and numbers; before a small letter an unsure one is a gap. */
function isGapDash(
  { text, confidence }: RecognisedWord,
  before: RecognisedWord | undefined,
  after: RecognisedWord | undefined,
): boolean {
  if (text !== '—' || confidence > leastDashConfidence) return false
  return before !== undefined && after !== undefined && /^[\p{Ll}(]/u.test(after.text)
}
