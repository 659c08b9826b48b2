import { type DocumentKind, documentKinds } from '../draft.ts'
import type { Line } from './paper.ts'
import { titles } from './vocabulary/titles.ts'
import { findWording, type Word } from './wording.ts'

/** The first line that says what the paper is. */
export type Title = { readonly kind: DocumentKind; readonly text: string; readonly line: number }

const longestTitle = 200
/** A line of more words that ends with a full stop is a sentence. */
const longestSentence = 14
/** Words before the title on its line: "Město Horní Lhota – zápis …", "Roční zpráva …". */
const mostBefore = 5
/** Before the title of a paper that is none of the kinds: "Nájemní smlouva". */
const mostBeforeOther = 1

/** The title of a paper by the lines at its beginning: the first that begins with one; on a line the first, of two the longer. */
export function titleOf(opening: readonly Line[]): Title | null {
  for (const [line, { text, words }] of opening.entries()) {
    if (text.length > longestTitle || (words.length > longestSentence && text.endsWith('.'))) continue
    const kind = kindNamedIn(words)
    if (kind !== null) return { kind, text, line }
  }
  return null
}

function kindNamedIn(words: readonly Word[]): DocumentKind | null {
  const named = documentKinds.flatMap((kind) => {
    const starts = range(kind === 'other' ? mostBeforeOther : mostBefore)
    return titles[kind].flatMap((wording) => {
      const match = findWording(words, wording, starts)
      return match === null ? [] : [{ kind, ...match }]
    })
  })
  const [first] = named.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return first?.kind ?? null
}

function range(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index)
}
