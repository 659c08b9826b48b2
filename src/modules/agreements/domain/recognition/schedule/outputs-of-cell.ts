import { foldSpaces } from '#kernel/folding.ts'
import type { Line } from '../lines.ts'
import { foldInPlace } from '../text/fold-in-place.ts'
import { splitOutsideBrackets, withoutEndMarks } from '../text/split-list.ts'
import { outputBeginnings } from '../vocabulary/outputs.ts'

/**
 * Outputs of one cell of the schedule. Paragraph ends, list items and semicolons part them; a comma or a bare space only
 * where another output of the form's vocabulary begins ("Zápis z jednání Prezenční listina"). A line in lower case, or one
 * that is only an abbreviation ("Záznam z jednání" / "LP"), goes on with the one before.
 */
export function outputsOfCell(lines: readonly OutputLine[]): readonly string[] {
  return rejoined(lines)
    .flatMap((line) => splitOutsideBrackets(line, /;/))
    .flatMap((part) => splitAtBeginnings(part))
    .map((part) => withoutEndMarks(foldSpaces(part)))
    .filter((part) => part !== '')
}

export type OutputLine = Pick<Line, 'text' | 'list'>

/** Whether a text begins like an output of the form's vocabulary. */
export function beginsOutput(text: string): boolean {
  return beginsAsOutput(foldInPlace(text))
}

function rejoined(lines: readonly OutputLine[]): readonly string[] {
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && !line.list && goesOnFromLineAbove(line.text))
      joined[joined.length - 1] = `${before} ${line.text}`
    else joined.push(line.text)
  }
  return joined
}

/** Whether a line without a list's mark belongs to the output above it. */
export function goesOnFromLineAbove(line: string): boolean {
  return /^(?:\p{Ll}|[–(])/u.test(line) || /^\p{Lu}{2,5}(?:[ ,/]+\p{Lu}{2,5})*[.,;]?$/u.test(line)
}

function splitAtBeginnings(part: string): readonly string[] {
  const cuts = [0]
  const folded = foldInPlace(part)
  for (const gap of part.matchAll(/(,?)\s+/gu)) {
    const next = gap.index + gap[0].length
    if (!beginsAsOutput(folded.slice(next)) || isInBrackets(part, gap.index)) continue
    const afterComma = gap[1] === ','
    if (afterComma || (/^\p{Lu}/u.test(part.slice(next)) && !joinsOn(folded.slice(0, gap.index)))) cuts.push(next)
  }
  return cuts.map((cut, index) => part.slice(cut, cuts[index + 1]))
}

function beginsAsOutput(folded: string): boolean {
  return outputBeginnings.some(
    (beginning) => folded.startsWith(beginning) && !/^[a-z]/.test(folded.slice(beginning.length)),
  )
}

/** After a dash, a conjunction or a preposition the words belong to the output that has begun. */
function joinsOn(before: string): boolean {
  return /(?:^|\s)(?:[–—-]|a|i|nebo|ci|o|z|ze|k|ke|pro|na|do|v|s|vc\.|pripadne)$/.test(before)
}

function isInBrackets(text: string, index: number): boolean {
  const before = text.slice(0, index)
  return before.split('(').length > before.split(')').length
}
