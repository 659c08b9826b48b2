import type { ReactNode } from 'react'
import type { Block, Cell, Table } from '#documents/model.ts'
import { anchor } from './document-anchor.ts'

/** A table of a document with its merged cells; as many header rows as the reader found. `content` shows what a cell holds. */
export function DocumentTable({
  table,
  lit,
  content,
}: {
  table: Table
  lit: number | null
  content: (blocks: readonly Block[]) => ReactNode
}) {
  const head = table.rows.slice(0, table.headerRows)
  const body = table.rows.slice(table.headerRows)
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  return (
    <table {...anchor(table.place.order, lit)}>
      {table.caption && <caption>{table.caption}</caption>}
      {total > 0 && (
        <colgroup>
          {table.widths.map((width, index) => (
            <col key={index} width={`${Math.round((100 * width) / total)}%`} />
          ))}
        </colgroup>
      )}
      {head.length > 0 && (
        <thead>
          {head.map((row, index) => (
            <tr key={index}>
              {row.cells.map((cell) => (
                <th key={cell.column} {...spans(cell)}>
                  {content(cell.blocks)}
                </th>
              ))}
            </tr>
          ))}
        </thead>
      )}
      <tbody>
        {body.map((row, index) => (
          <tr key={index}>
            {row.cells.map((cell) => (
              <td key={cell.column} {...spans(cell)}>
                {content(cell.blocks)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function spans(cell: Cell): { colSpan?: number; rowSpan?: number } {
  return {
    ...(cell.columnSpan > 1 && { colSpan: cell.columnSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  }
}
