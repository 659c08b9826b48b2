import type { Footnote } from '../../model.ts'
import { childrenOf, type XmlElement } from '../xml.ts'

/** The notes under the text. A note gets its number at its first mark; notes at the end of the text are notes, too. */
export type Notes = {
  /** Index of the note for a `w:footnoteReference` or `w:endnoteReference`; null when the file has no such note. */
  readonly refer: (reference: XmlElement) => number | null
  readonly all: () => readonly Footnote[]
}

type NoteParts = { readonly footnotes: XmlElement | undefined; readonly endnotes: XmlElement | undefined }

export function createNotes(parts: NoteParts, readNote: (note: XmlElement) => Footnote): Notes {
  const elements = new Map<string, XmlElement>([
    ...childrenOf(parts.footnotes, 'w:footnote').map((note) => [`foot${note.attributes['w:id']}`, note] as const),
    ...childrenOf(parts.endnotes, 'w:endnote').map((note) => [`end${note.attributes['w:id']}`, note] as const),
  ])
  const notes: Footnote[] = []
  const indexes = new Map<string, number>()
  return {
    refer: (reference) => {
      const key = `${reference.name === 'w:endnoteReference' ? 'end' : 'foot'}${reference.attributes['w:id']}`
      const known = indexes.get(key)
      if (known !== undefined) return known
      const element = elements.get(key)
      if (element === undefined) return null
      indexes.set(key, notes.length)
      return notes.push(readNote(element)) - 1
    },
    all: () => notes,
  }
}
