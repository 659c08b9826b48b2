import type { Block, Box } from '#documents/model.ts'
import type { Source } from '../draft.ts'
import { joinedLetters, type Letters, lettersOf, spansOf } from './letters.ts'

/** What a value takes its source and its confidence from: words of the paper with their place. */
export type Piece = { readonly source: Source; readonly letters: Letters | null }

/** Some blocks as one piece: the box holds all of them that stand on its page. */
export function pieceOf(text: string, blocks: readonly Block[]): Piece {
  return { source: { text: text.trim(), ...placeOf(blocks) }, letters: lettersOf(spansOf(blocks)) }
}

/** Some pieces as one, for a value that takes several paragraphs or cells. */
export function together(pieces: readonly Piece[]): Piece {
  const text = pieces.map(({ source }) => source.text).filter((words) => words !== '')
  return {
    source: { text: text.join('\n'), ...around(pieces.map(({ source }) => source)) },
    letters: joinedLetters(pieces.flatMap(({ letters }) => letters ?? [])),
  }
}

/** The same place with a part of its words, a sentence or an item of a list. */
export function part<P extends Piece>(piece: P, text: string): P {
  return { ...piece, source: { ...piece.source, text: text.trim() } }
}

type At = Pick<Source, 'page' | 'box'>

/** Where some blocks stand: the first of their pages and the box around all of them on it. */
export function placeOf(blocks: readonly Block[]): At {
  return around(blocks.flatMap((block) => placesIn(block)))
}

function around(places: readonly At[]): At {
  const page = places.reduce<number | null>((first, place) => earlier(first, place.page), null)
  const boxes = places.flatMap((place) => (place.page === page && place.box !== null ? [place.box] : []))
  return { page, box: union(boxes) }
}

function placesIn(block: Block): readonly At[] {
  if (block.kind !== 'table') return [block.place]
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap((inner) => placesIn(inner))))
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}

function union(boxes: readonly Box[]): Box | null {
  const [first] = boxes
  if (first === undefined) return null
  return boxes.reduce<Box>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    first,
  )
}
