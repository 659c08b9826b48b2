import { Link } from 'react-router'
import { useMessages } from '../use-messages.ts'
import { type LedgerRow, LedgerState, OriginalWording } from './ledger-row.tsx'
import { tableRoles } from './table-roles.ts'

export type LedgerGroup = { readonly key: string; readonly title: string; readonly rows: readonly LedgerRow[] }

/** The ledger: what both sides owe, in two columns of one table, grouped by the activities of the schedule. */
export function LedgerTable({
  unitName,
  year,
  groups,
}: {
  unitName: string
  /** Null for the whole period of the agreement. */
  year: number | null
  groups: readonly LedgerGroup[]
}) {
  const { ledger } = useMessages().shell
  const labels = { unit: ledger.owes(unitName), agency: ledger.owes(ledger.agency), state: ledger.state(year) }
  return (
    <table className="table ledger stack" {...tableRoles.table}>
      <caption className="sr">{ledger.caption(unitName, year)}</caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th scope="col" {...tableRoles.columnHeader}>
            {ledger.obligation}
          </th>
          <th scope="col" {...tableRoles.columnHeader} className="ledger-unit">
            {labels.unit}
          </th>
          <th scope="col" {...tableRoles.columnHeader} className="ledger-agency">
            {labels.agency}
          </th>
          <th scope="col" {...tableRoles.columnHeader} className="ledger-state">
            {labels.state}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} {...tableRoles.group}>
          <tr className="table-group" {...tableRoles.row}>
            <th colSpan={4} scope="rowgroup" {...tableRoles.rowHeader}>
              {group.title}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={row.key} {...tableRoles.row}>
              <th scope="row" {...tableRoles.rowHeader}>
                {row.to === undefined ? row.title : <Link to={row.to}>{row.title}</Link>}
                <OriginalWording row={row} />
              </th>
              <td {...tableRoles.cell} data-l={labels.unit}>
                {row.unitOwes ?? <span className="muted">{ledger.notStated}</span>}
              </td>
              <td {...tableRoles.cell} data-l={labels.agency}>
                {row.agencyOwes ?? <span className="muted">{ledger.notStated}</span>}
              </td>
              <td {...tableRoles.cell} data-l={labels.state}>
                <LedgerState row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
