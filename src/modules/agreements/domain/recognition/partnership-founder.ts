import { foldSpaces } from '#kernel/folding.ts'
import type { Found } from '../draft.ts'
import { missing, textValue } from './found.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { foldInPlace } from './text/fold-in-place.ts'
import { sentencesOf, withoutFullStop } from './text/sentences.ts'

const patterns: readonly RegExp[] = [
  /zrizovatel\S*(?: (?:lokalniho partnerstvi|lp))?(?:\s*:\s*| (?:je|bude|byl[ao]?|se stane) )(?=\S)/,
  /\bzrizen[oaey]? (?!v |dne |jako |na |pri |k |za |bude|je\b|od )(?=\S)/,
  /\bzrizuje (?!se\b)(?=\S)/,
]

/** Who founded the local partnership, in the words and the case of the form: "Sociální komisí Rady města". */
export function partnershipFounder(reading: Reading): Found<string> {
  const section = sectionOf(reading.sections, 'partnership')
  for (const passage of section?.passages ?? []) {
    for (const sentence of passage.lines.flatMap((line) => sentencesOf(line.text))) {
      for (const pattern of patterns) {
        const match = pattern.exec(foldInPlace(sentence))
        if (match === null) continue
        const words = withoutFullStop(sentence.slice(match.index + match[0].length)).replace(/\s*\([^()]*\)$/u, '')
        return textValue(foldSpaces(words), 0.99, { ...passage.source, text: sentence })
      }
    }
  }
  return missing(section?.heading?.source ?? null)
}
