import type { ReactNode } from 'react'
import { tableRoles } from './table-roles.ts'

export type Column<Row> = {
  readonly key: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand at the right. */
  readonly number?: boolean
  /** On a phone the label and the value share one line. */
  readonly inline?: boolean
}

/**
 * A list in columns. The first column names the row. On a phone the rows become blocks with the column's name before each
 * value; the roles are written out, because `display` would take them from the elements.
 */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  sum,
}: {
  caption: string
  captionHidden?: boolean
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Last row with totals: one content for each column. */
  sum?: readonly ReactNode[]
}) {
  const [first, ...others] = columns
  return (
    <table className="table stack" {...tableRoles.table}>
      <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              {...tableRoles.columnHeader}
              className={column.number ? 'number' : undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...tableRoles.row}>
            <th scope="row" {...tableRoles.rowHeader}>
              {first.cell(row)}
            </th>
            {others.map((column) => (
              <Cell key={column.key} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
        {sum && (
          <tr className="table-sum" {...tableRoles.row}>
            <th scope="row" {...tableRoles.rowHeader}>
              {sum[0]}
            </th>
            {others.map((column, index) => (
              <Cell key={column.key} column={column}>
                {sum[index + 1]}
              </Cell>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const look = [column.number && 'number', column.inline && 'inline'].filter(Boolean).join(' ')
  return (
    <td {...tableRoles.cell} data-l={column.label} className={look === '' ? undefined : look}>
      {children}
    </td>
  )
}
