import type { Rect } from '../layout/geometry.ts'
import type { Grid } from '../layout/grid.ts'
import { type Inked, withoutAreas } from './blank.ts'
import { inkBox } from './words/glyphs.ts'

/** The ink of each cell, and what is left of the page. */
export type TablePieces = {
  /** Pictures of the page from which pieces are cut, each with the boxes of ink to cut: those of inner tables first. */
  readonly layers: readonly { readonly page: Inked; readonly boxes: readonly Rect[] }[]
  readonly rest: Inked
}

/** Inside of a cell its lines may leave a shadow; in pixels. */
const shadow = 5
/** Around a table the same. */
const outside = 4
/** Fewer pixels than that hold no letter. */
const leastInk = 120

/**
 * Takes a page apart by its tables: cells are cut out, inner tables before the cells that hold them, and what was cut is blank
 * in what follows.
 */
export function takeApart(page: Inked, grids: readonly Grid[]): TablePieces {
  const inner = grids.flatMap(({ cells }) => cells.flatMap(({ nested }) => nested))
  const deeper: TablePieces = inner.length === 0 ? { layers: [], rest: page } : takeApart(page, inner)
  const boxes = grids.flatMap(({ cells }) => cells.flatMap(({ box }) => inkOf(deeper.rest, box) ?? []))
  return {
    layers: [...deeper.layers, { page: deeper.rest, boxes }],
    rest:
      grids.length === 0
        ? deeper.rest
        : withoutAreas(
            deeper.rest,
            grids.map(({ box }) => grown(box, outside)),
          ),
  }
}

function inkOf({ ink }: Inked, cell: Rect): Rect | null {
  const box = inkBox(ink, grown(cell, -shadow))
  return box !== null && (box.right - box.left) * (box.bottom - box.top) > leastInk ? box : null
}

function grown({ left, top, right, bottom }: Rect, by: number): Rect {
  return {
    left: Math.round(left) - by,
    top: Math.round(top) - by,
    right: Math.round(right) + by,
    bottom: Math.round(bottom) + by,
  }
}
