/**
 * Roles of the parts of a table, written out: on a phone its rows are laid out as blocks, and a browser that loses the
 * table with the layout would read only a heap of texts.
 *
 * @example <tr {...tableRoles.row}>
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
