import { foldSpaces } from '#kernel/folding.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { PaperLine } from './paper-line.ts'
import type { Read } from './proposal.ts'

const numbered = /^(?:usnesení|rozhodnutí)\s*(?:č\.?\s*)?[\p{L}\d/.-]*\d[\p{L}\d/.-]*\s*[:–-]\s*(.+)$/iu
const longestDecision = 1_000
const sureness = 0.9

/** Decisions that the paper marks as such: the list under „Usnesení“, or lines „Usnesení č. 1/2023: …“. Nothing is guessed. */
export function decisionsOfPaper(lines: readonly PaperLine[], parts: readonly LabelledPart[]): readonly Read<string>[] {
  const listed = parts
    .filter(({ label }) => label === 'decisions')
    .flatMap(({ lines: texts, passage }) => texts.map((text) => ({ text, passage })))
  const marked = lines.flatMap(({ text, passage }) => {
    const words = numbered.exec(text)?.[1]
    return words === undefined ? [] : [{ text: words, passage }]
  })
  const seen = new Set<string>()
  return [...marked, ...listed].flatMap(({ text, passage }) => {
    const value = foldSpaces(numbered.exec(text)?.[1] ?? text).replace(/^(?:[-–•*]|\d{1,2}[.)])\s*/u, '')
    if (value === '' || value.length > longestDecision || seen.has(value)) return []
    seen.add(value)
    return [{ value, passage, confidence: sureness }]
  })
}
