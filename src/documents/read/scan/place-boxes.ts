import type { Block, Box, Document, Table } from '../../model.ts'

/** Moves boxes of a page, in fractions of it; null for a page whose boxes stay. */
export type MoveBox = (page: number) => ((box: Box) => Box) | null

/** The document with the boxes of its blocks moved, those in tables too. */
export function placeBoxes(document: Document, move: MoveBox): Document {
  return { ...document, blocks: document.blocks.map((block) => placed(block, move)) }
}

function placed(block: Block, move: MoveBox): Block {
  const { page, box } = block.place
  const moved = page === null || box === null ? null : move(page)
  const place = box === null || moved === null ? block.place : { ...block.place, box: moved(box) }
  return block.kind === 'table' ? { ...tablePlaced(block, move), place } : { ...block, place }
}

function tablePlaced(table: Table, move: MoveBox): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((block) => placed(block, move)) })),
    })),
  }
}
