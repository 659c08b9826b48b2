import type { Place } from '../../model.ts'
import { type Field, openFields } from './fields.ts'
import type { Notes } from './notes.ts'
import { createListCounter, type ListDefinition } from './numbering.ts'
import { createPages, type Pages } from './pages.ts'
import type { Styles } from './styles.ts'

/** What the file says outside its text, and how far the reading has come. One per text: the body, or one header. */
export type Reading = {
  readonly styles: Styles
  readonly lists: ReadonlyMap<string, ListDefinition>
  readonly notes: Notes | null
  readonly pages: Pages
  readonly countItem: ReturnType<typeof createListCounter>
  /** Fields that are open now, outermost first; they may run over paragraphs. */
  readonly fields: Field[]
  /** The place of the next piece. */
  readonly place: (page: number | null) => Place
  /** A header or a footer, in which page numbers are no text. */
  readonly repeated: boolean
  /** Shared by all texts of the file. */
  readonly noticed: { changes: boolean }
}

export type ReadingSources = Pick<Reading, 'styles' | 'lists' | 'noticed' | 'notes' | 'repeated'> & {
  readonly paged: boolean
}

/** What all readings of one file share. */
export type FileSources = Pick<Reading, 'styles' | 'lists' | 'noticed'>

export function startReading({ paged, ...sources }: ReadingSources): Reading {
  let order = 0
  return {
    ...sources,
    pages: createPages(paged),
    countItem: createListCounter(),
    fields: openFields(),
    place: (page) => {
      const place = { order, page, box: null }
      order += 1
      return place
    },
  }
}
