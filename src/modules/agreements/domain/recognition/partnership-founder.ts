import { foldSpaces } from '#kernel/folding.ts'
import type { Found } from '../draft.ts'
import { missing, textValue } from './found.ts'
import { part } from './piece.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { readable } from './text/readable.ts'
import { sentencesOf, withoutFullStop } from './text/sentences.ts'

const patterns: readonly RegExp[] = [
  /zrizovatel\S*(?: (?:lokalniho partnerstvi|lp))?(?:\s*:\s*| (?:je|bude|byl[ao]?|se stane) )(?=\S)/,
  /\bzrizen[oaey]? (?!v |dne |jako |na |pri |pro |k |za |bude|je\b|od )(?=\S)/,
  /\bzrizuje (?!se\b)(?=\S)/,
]

/** Who founded the local partnership, in the words and the case of the form: "Sociální komisí Rady města". */
export function partnershipFounder(reading: Reading): Found<string> {
  const section = sectionOf(reading.sections, 'partnership')
  const sentences = (section?.passages ?? [])
    .flatMap(({ lines }) => lines)
    .flatMap((line) => sentencesOf(line.text).map((text) => ({ text, piece: part(line, text) })))
  for (const pattern of patterns) {
    for (const { text, piece } of sentences) {
      const sentence = readable(text, reading.recognised)
      const match = pattern.exec(sentence.folded)
      if (match === null) continue
      const words = withoutFullStop(sentence.cut(match.index + match[0].length)).replace(/\s*\([^()]*\)$/u, '')
      return textValue(foldSpaces(words), 0.99, piece, reading.recognised)
    }
  }
  return missing(section?.heading ?? null)
}
