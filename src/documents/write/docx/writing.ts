import { bookmarkNames } from '../../hidden-marks.ts'
import type { Document, Footnote } from '../../model.ts'

/** What one run of the writer collects: the notes in the order of their marks, and the numbered lists begun so far. */
export type Writing = {
  readonly language: string
  /** The id under which a style of ours stands in the file. */
  readonly style: (ours: string) => string
  /** A text as it goes into the file. */
  readonly shown: (text: string) => string
  /** The names of the hidden bookmarks for the next piece that has an id. */
  readonly marksOf: (id: string | undefined) => readonly string[]
  /** The number of a new note under the text; null when the document has no such footnote, or inside a note. */
  readonly addNote: (index: number) => number | null
  readonly notes: () => readonly Footnote[]
  /** The number of the list to which the next numbered item belongs. */
  readonly currentList: () => number
  /** Ends the list: the next numbered item begins with 1 again. */
  readonly endList: () => void
}

/** What a file asks of the writer that is not one of ours. */
type Fitting = Pick<Writing, 'style' | 'shown'>

const ourFile: Fitting = { style: (ours) => ours, shown: (text) => text }

export function startWriting(
  { language, footnotes }: Pick<Document, 'language' | 'footnotes'>,
  { style, shown }: Fitting = ourFile,
): Writing {
  const notes: Footnote[] = []
  let list = 1
  let marked = 0
  return {
    language,
    style,
    shown,
    marksOf: (id) => {
      if (id === undefined || id === '') return []
      marked += 1
      return bookmarkNames(id, marked)
    },
    addNote: (index) => {
      const note = footnotes[index]
      return note === undefined ? null : notes.push(note)
    },
    notes: () => notes,
    currentList: () => list,
    endList: () => {
      list += 1
    },
  }
}
