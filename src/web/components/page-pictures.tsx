import { passageId } from '../passage-id.ts'
import { useMessages } from '../use-messages.ts'
import type { PassagePlace } from './passages.tsx'

/** A page of the file as it looks on paper. */
export type PagePictureShown = {
  /** From 1. */
  readonly page: number
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly src: string
}

/** A passage that something was read from; pressing it leads to the field. */
export type PassageMark = PassagePlace & { readonly field: string; readonly label: string }

/**
 * The pages of a file with the passages that were read from it, the lit one among them. The way from a passage to its field is
 * for the hand; by keyboard the fields themselves light their passages.
 */
export function PagePictures({
  pages,
  marks,
  lit,
}: {
  pages: readonly PagePictureShown[]
  marks: readonly PassageMark[]
  lit: PassagePlace | null
}) {
  const { document } = useMessages().shell
  return pages.map(({ page, width, height, src }) => (
    <div key={page} className="page-image">
      <img src={src} width={width} height={height} alt={document.page(page)} loading={page > 2 ? 'lazy' : 'eager'} />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {firstOfEachPlace(marks)
          .filter((mark) => mark.page === page)
          .map((mark) => (
            <a key={mark.field} href={`#${mark.field}`} id={passageId(mark.order)} tabIndex={-1}>
              <title>{mark.label}</title>
              <PassageBox place={mark} look="read" />
            </a>
          ))}
        {lit?.page === page && <PassageBox place={lit} look="lit" />}
      </svg>
    </div>
  ))
}

/** Several values may come from one sentence; its place leads to the first of them. */
function firstOfEachPlace(marks: readonly PassageMark[]): readonly PassageMark[] {
  const known = new Set<string>()
  return marks.filter(({ page, box }) => {
    const place = JSON.stringify([page, box])
    const isNew = box !== null && !known.has(place)
    known.add(place)
    return isNew
  })
}

/** A little air around the letters, as a share of the page. */
const air = { x: 0.006, y: 0.003 }

function PassageBox({ place, look }: { place: PassagePlace; look: 'read' | 'lit' }) {
  if (place.box === null) return null
  const [left, top, right, bottom] = place.box
  return (
    <rect
      className={look}
      x={left - air.x}
      y={top - air.y}
      width={right - left + 2 * air.x}
      height={bottom - top + 2 * air.y}
    />
  )
}
