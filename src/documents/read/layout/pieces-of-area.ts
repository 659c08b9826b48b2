import type { Area, TableArea } from './areas.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Piece, RowDraft, TableDraft } from './table-draft.ts'
import type { Region, Typography } from './typography.ts'

/** Text as paragraphs and tables as rows, in reading order. */
export function piecesOfArea({ parts }: Area, typography: Typography): readonly Piece[] {
  return parts.flatMap((part): readonly Piece[] =>
    'cells' in part ? [tableDraftOf(part, typography)] : paragraphsOf(part, typography),
  )
}

/** All text of an area, that in its cells included. */
export function regionsIn({ parts }: Area): readonly Region[] {
  return parts.flatMap((part) => ('cells' in part ? part.cells.flatMap(({ area }) => regionsIn(area)) : [part]))
}

function tableDraftOf({ page, box, xs, rows, cells }: TableArea, typography: Typography): TableDraft {
  const drafts = cells.map(({ area, ...cell }) => ({ ...cell, pieces: piecesOfArea(area, typography) }))
  return {
    kind: 'table',
    page,
    box,
    xs,
    headerRows: 0,
    rows: Array.from(
      { length: rows },
      (_, row): RowDraft => ({
        cells: drafts
          .filter((cell) => cell.row === row)
          .map(({ column, columnSpan, rowSpan, pieces }) => ({ column, columnSpan, rowSpan, pieces })),
      }),
    ),
  }
}
