import { type Label, labelDistance } from './label-match.ts'

/** A label in a narrow column of its own: it takes the beginnings of some lines, the rest of each is another column. */
export type LabelDownLines = {
  readonly distance: number
  /** What stands beside and under the label, a text per line. */
  readonly rest: readonly string[]
  /** Lines from the label's first word to its last. */
  readonly lines: number
}

/** Lines between two words of a label that recognition has lost. */
const mostLost = 1

/**
 * The label, in its longest spelling, that begins the first line and goes on at the beginnings of those below it, as when
 * recognition reads a table line by line.
 * @example
 * labelDownLines(['Manažer | Jana', 'sociálního Malá', 'začleňování'], ['Manažer sociálního začleňování'])?.rest
 * // ['Jana', 'Malá']
 */
export function labelDownLines(lines: readonly string[], label: Label): LabelDownLines | null {
  const begins = /\S+/u.exec(lines[0] ?? '')?.[0] ?? ''
  for (const { words, first } of longestFirst(label)) {
    const found = labelDistance(begins, first) === null ? null : wordsDownLines(lines, words)
    if (found !== null) return found
  }
  return null
}

type Spelling = { readonly words: readonly string[]; readonly first: Label }

const known = new WeakMap<Label, readonly Spelling[]>()

function longestFirst(label: Label): readonly Spelling[] {
  const before = known.get(label)
  if (before !== undefined) return before
  const spellings = label
    .toSorted((one, other) => other.length - one.length)
    .map((text) => ({ words: text.split(' '), first: text.split(' ', 1) }))
  known.set(label, spellings)
  return spellings
}

function wordsDownLines(lines: readonly string[], words: readonly string[]): LabelDownLines | null {
  const rest: string[] = []
  const distances: number[] = []
  let from = 0
  let lost = 0
  for (const [index, line] of lines.entries()) {
    const taken = wordsAtStart(line, words.slice(from))
    if (taken === null && (index === 0 || lost >= mostLost)) return null
    lost = taken === null ? lost + 1 : 0
    rest.push(taken?.rest ?? line.trim())
    if (taken === null) continue
    from += taken.count
    distances.push(taken.distance)
    if (from < words.length) continue
    const under = lines.slice(index + 1).map((other) => other.trim())
    const distance = distances.reduce((sum, one) => sum + one, 0) / distances.length
    return { distance, rest: [...rest, ...under].filter((text) => text !== ''), lines: index + 1 }
  }
  return null
}

/** As many of the wanted words as a line begins with. */
function wordsAtStart(
  line: string,
  wanted: readonly string[],
): { readonly count: number; readonly distance: number; readonly rest: string } | null {
  const words = Array.from(line.matchAll(/\S+/gu))
  for (let count = Math.min(wanted.length, words.length); count > 0; count -= 1) {
    const last = words[count - 1]
    if (last === undefined) continue
    const end = last.index + last[0].length
    const distance = labelDistance(line.slice(0, end), [wanted.slice(0, count).join(' ')])
    if (distance === null) continue
    const rest = line.slice(end).replace(/^[\s|]+/u, '')
    return { count, distance, rest: rest.trim() }
  }
  return null
}
