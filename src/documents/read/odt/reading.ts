import type { Place } from '../../model.ts'
import type { XmlElement } from '../xml.ts'
import { type ChangeMarks, followChanges, type NoticedChanges, type Region } from './changes.ts'
import { createListCounter, type ListCounter } from './lists.ts'
import type { Styles } from './styles.ts'

/** What the file says outside its text, and how far the reading has come. One per text: the body, a note, a header. */
export type Reading = {
  readonly styles: Styles
  readonly changes: ChangeMarks
  readonly lists: ListCounter
  /** Takes a note and answers its index; null where notes are not followed: in notes and headers. */
  readonly notes: { readonly add: (note: XmlElement) => number } | null
  /** Check boxes of forms by their ids. */
  readonly controls: ReadonlyMap<string, XmlElement>
  /** The place of the next piece. */
  readonly place: () => Place
  /** Whether anything stands before the next piece. */
  readonly hasBegun: () => boolean
  /** A header or a footer, in which page numbers are no text. */
  readonly repeated: boolean
  readonly cells: { left: number }
}

/** What all readings of one part share. */
export type Sources = {
  readonly styles: Styles
  readonly regions: ReadonlyMap<string, Region>
  readonly controls: ReadonlyMap<string, XmlElement>
  readonly noticed: NoticedChanges
  /** How many cells the file may still have, repeated ones counted as often as they stand there. */
  readonly cells: { left: number }
}

export function startReading(sources: Sources, { notes, repeated }: Pick<Reading, 'notes' | 'repeated'>): Reading {
  let order = 0
  return {
    styles: sources.styles,
    controls: sources.controls,
    cells: sources.cells,
    notes,
    repeated,
    changes: followChanges(sources.regions, sources.noticed),
    lists: createListCounter(sources.styles.lists),
    hasBegun: () => order > 0,
    place: () => {
      order += 1
      return { order: order - 1, page: null, box: null }
    },
  }
}
