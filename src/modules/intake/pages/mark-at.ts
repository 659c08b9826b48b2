import { type Document, flattenBlocks } from '#documents/index.ts'
import type { PassageMark } from '#web/components/page-pictures.tsx'
import { passageId } from '#web/passage-id.ts'

/** The piece that the address names, `?misto=12`; null when it names none. */
export function placeIn(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null
}

/** The mark on the picture of its page, which the address lights by `#misto-12`; none in a text without pages. */
export function markAt(content: Document | null, order: number | null): readonly PassageMark[] {
  if (content === null || order === null) return []
  const piece = flattenBlocks(content.blocks).find(({ place }) => place.order === order && place.box !== null)
  return piece === undefined ? [] : [{ ...piece.place, field: passageId(order), label: '' }]
}
