import type { Box, Document, PagePicture } from '#documents/index.ts'
import { passageFinder } from '#documents/passages.ts'
import type { ReadValue } from './values.ts'

/** A passage that can be lit: a block of the text by its order, or a box on the picture of a page. Several values may share it. */
export type Mark = { readonly anchor: string; readonly values: readonly ReadValue[] } & (
  | { readonly order: number }
  | { readonly page: number; readonly box: Box }
)

export type Marks = {
  readonly all: readonly Mark[]
  /** The anchor of the passage on which the value with that id stands; null when it is not known. */
  readonly anchorOf: (id: string) => string | null
}

/** The passages of all values: boxes where there is a picture of the page, blocks of the text otherwise. */
export function marksOf(
  values: readonly ReadValue[],
  document: Document,
  pictures: readonly Pick<PagePicture, 'page'>[],
): Marks {
  const orderOf = passageFinder(document)
  const drawn = new Set(pictures.map(({ page }) => page))
  const marks = new Map<string, Mark>()
  for (const value of values) {
    const mark = drawn.size > 0 ? onPicture(value, drawn) : inText(value, orderOf(value.source))
    if (mark === null) continue
    const known = marks.get(mark.anchor)
    marks.set(mark.anchor, known === undefined ? mark : { ...known, values: [...known.values, value] })
  }
  const all = [...marks.values()]
  const anchors = new Map(all.flatMap((mark) => mark.values.map(({ id }) => [id, mark.anchor] as const)))
  return { all, anchorOf: (id) => anchors.get(id) ?? null }
}

function onPicture(value: ReadValue, drawn: ReadonlySet<number>): Mark | null {
  const { page, box } = value.source ?? { page: null, box: null }
  if (page === null || box === null || !drawn.has(page)) return null
  const anchor = `m-${page}-${box.map((edge) => Math.round(edge * 10_000)).join('-')}`
  return { anchor, page, box, values: [value] }
}

function inText(value: ReadValue, order: number | null): Mark | null {
  return order === null ? null : { anchor: `b-${order}`, order, values: [value] }
}
