import { foldSpaces } from '#kernel/folding.ts'
import type { Found } from '../draft.ts'
import { missing, textValue } from './found.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { foldInPlace } from './text/fold-in-place.ts'
import { sentencesOf, withoutFullStop } from './text/sentences.ts'

const patterns: readonly RegExp[] = [
  /zrizovatel\S*(?: (?:lokalniho partnerstvi|lp))?(?:\s*:\s*| (?:je|bude|byl[ao]?|se stane) )(?=\S)/,
  /\bzrizen[oaey]? (?!v |dne |jako |na |pri |pro |k |za |bude|je\b|od )(?=\S)/,
  /\bzrizuje (?!se\b)(?=\S)/,
]

/** Who founded the local partnership, in the words and the case of the form: "Sociální komisí Rady města". */
export function partnershipFounder(reading: Reading): Found<string> {
  const section = sectionOf(reading.sections, 'partnership')
  const sentences = (section?.passages ?? []).flatMap(({ lines, source }) =>
    lines.flatMap((line) => sentencesOf(line.text)).map((text) => ({ text, source: { ...source, text } })),
  )
  for (const pattern of patterns) {
    for (const { text, source } of sentences) {
      const match = pattern.exec(foldInPlace(text))
      if (match === null) continue
      const words = withoutFullStop(text.slice(match.index + match[0].length)).replace(/\s*\([^()]*\)$/u, '')
      return textValue(foldSpaces(words), 0.99, source)
    }
  }
  return missing(section?.heading?.source ?? null)
}
