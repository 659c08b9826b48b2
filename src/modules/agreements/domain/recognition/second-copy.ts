import { isInRow, type Passage } from './passage.ts'
import { headingMatch } from './section-heading.ts'
import { letters } from './text/glyph-skeleton.ts'
import { labelAtStart, labelDistance } from './text/label-match.ts'
import { headLabels } from './vocabulary/field-labels.ts'

/** So many parts of the form must come again before it counts as its second copy. */
const fewestRepeated = 3
/** Prose of fewer letters may be said twice in one form ("Vzájemná součinnost"). */
const shortestProse = 100
const fewestLetters = 70
const longestLabel = 300
const longestHeadLine = 200

/**
 * Where the form's text begins once more: some files carry the form twice, the second time with broken words or only a part
 * of it. Null when it is there once.
 */
export function secondCopyStart(passages: readonly Passage[]): number | null {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  let start: number | null = null
  for (const [index, passage] of passages.entries()) {
    const part = partOf(passage, passages[index + 1])
    if (part === null) continue
    if (seen.has(part)) {
      start ??= index
      repeated.add(part)
      if (repeated.size >= fewestRepeated) return start
    } else {
      seen.add(part)
      if (isProse(part)) continue
      start = null
      repeated.clear()
    }
  }
  return null
}

/** The label, heading or prose that a passage is; a heading in a table of contents is none. */
function partOf(passage: Passage, next: Passage | undefined): string | null {
  const { text, heading } = passage
  if (text.length > longestLabel || (text.endsWith(':') && !heading)) return proseOf(passage)
  const label = Object.entries(headLabels).find(([, spellings]) => beginsWithLabel(text, spellings))
  if (label !== undefined) return label[0]
  const headed = headingMatch(text)
  if (headed === null) return proseOf(passage)
  const inContents = next !== undefined && next.text.length <= longestLabel && headingMatch(next.text)?.rest === ''
  return headed.rest === '' && inContents ? null : headed.key
}

function isProse(part: string): boolean {
  return part.length >= fewestLetters
}

/** Longer prose by its letters, which a copy keeps where it breaks words; what each page has at its head is none. */
function proseOf(passage: Passage): string | null {
  if (passage.text.length < shortestProse || isInRow(passage)) return null
  const prose = letters(passage.text).replaceAll(' ', '')
  return prose.length < fewestLetters || /^p.{0,3}iloha.*metodiky/.test(prose) ? null : prose
}

/** The label alone, or on one line with what begins like a value. */
function beginsWithLabel(text: string, spellings: readonly string[]): boolean {
  if (labelDistance(text, spellings) !== null) return true
  const start = text.length < longestHeadLine ? labelAtStart(text, spellings) : null
  return start !== null && /^[\p{Lu}\d]/u.test(start.rest)
}
