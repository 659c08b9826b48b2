/** A piece of a text that stands in both wordings, only in the old one, or only in the new one. */
export type WordPiece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Beyond so many steps two wordings are shown whole beside each other; nobody reads a mark on every other word. */
const mostSteps = 250_000

/** Two wordings as one row of pieces: what stayed, what went, what came. The pieces of either kind give its wording again. */
export function changedWords(before: string, after: string): readonly WordPiece[] {
  const [was, is] = [tokensOf(before), tokensOf(after)]
  if (was.length * is.length > mostSteps) return joined([removed(before), added(after)])
  const common = commonLengths(was, is)
  const pieces: WordPiece[] = []
  let [i, j] = [0, 0]
  while (i < was.length || j < is.length) {
    const [old, now] = [was[i], is[j]]
    if (old !== undefined && old === now) {
      pieces.push({ kind: 'same', text: old })
      i += 1
      j += 1
    } else if (now === undefined || (old !== undefined && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      pieces.push(removed(old ?? ''))
      i += 1
    } else {
      pieces.push(added(now))
      j += 1
    }
  }
  return joined(pieces)
}

/** Words with the spaces behind them, and the marks between. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+\s*|[^\p{L}\p{N}]\s*/gu) ?? []
}

/** Longest common row of tokens from each pair of places on. */
function commonLengths(was: readonly string[], is: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({ length: is.length + 1 }, () => 0)]
  for (const old of was.toReversed()) {
    const below = rows[0] ?? []
    const row: number[] = Array.from({ length: is.length + 1 }, () => 0)
    for (let j = is.length - 1; j >= 0; j -= 1)
      row[j] = old === is[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    rows.unshift(row)
  }
  return rows
}

function lengthAt(common: readonly (readonly number[])[], i: number, j: number): number {
  return common[i]?.[j] ?? 0
}

/** Neighbours of one kind become one piece, what went before what came. */
function joined(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const row: WordPiece[] = []
  let [gone, come] = ['', '']
  const flush = (): void => {
    if (gone !== '') row.push(removed(gone))
    if (come !== '') row.push(added(come))
    ;[gone, come] = ['', '']
  }
  for (const { kind, text } of pieces) {
    if (kind === 'removed') gone += text
    else if (kind === 'added') come += text
    else {
      flush()
      const last = row.at(-1)
      if (last?.kind === 'same') row[row.length - 1] = { kind, text: last.text + text }
      else row.push({ kind, text })
    }
  }
  flush()
  return row
}

function removed(text: string): WordPiece {
  return { kind: 'removed', text }
}

function added(text: string): WordPiece {
  return { kind: 'added', text }
}
