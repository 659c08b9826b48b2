import type { Passage } from './passage.ts'
import { headingMatch } from './sections.ts'
import { labelDistance } from './text/label-match.ts'
import { headLabels } from './vocabulary/field-labels.ts'

/** So many parts of the form must come again in a row of passages before it counts as its second copy. */
const fewestRepeated = 3

/**
 * Where the form's text begins once more: some files carry the form twice, the second time with broken words. Null when it
 * is there once.
 */
export function secondCopyStart(passages: readonly Passage[]): number | null {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  let start: number | null = null
  for (const [index, passage] of passages.entries()) {
    const part = partOf(passage)
    if (part === null) continue
    if (!seen.has(part)) {
      seen.add(part)
      continue
    }
    start ??= index
    repeated.add(part)
  }
  return repeated.size >= fewestRepeated ? start : null
}

/** The label or heading that a passage is; "Předpokládaná opatření:" inside its own section is none. */
function partOf(passage: Passage): string | null {
  if (passage.text.length > 300 || (passage.text.endsWith(':') && !passage.heading)) return null
  const label = Object.entries(headLabels).find(([, spellings]) => labelDistance(passage.text, spellings) !== null)
  const heading = headingMatch(passage.text)
  return label?.[0] ?? (heading === null || heading.rest !== '' ? null : heading.key)
}
