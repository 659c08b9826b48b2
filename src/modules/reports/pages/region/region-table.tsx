import { Link } from 'react-router'
import { DataTable } from '#web/components/data-table.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { RegionLine } from '../../domain/region/region-line.ts'

/** Each unit with the state of its report; a report is chosen unless somebody leaves it out. */
export function RegionTable({ year, lines }: { year: number; lines: readonly RegionLine[] }) {
  const words = useMessages().region
  const { date } = useFormat()
  return (
    <DataTable
      caption={words.caption(year)}
      captionHidden
      rows={lines}
      rowKey={(line) => `${line.unitId} ${line.reportId ?? ''}`}
      columns={[
        {
          key: 'unit',
          label: words.unit,
          cell: ({ unitId, unitName, reportId }) => (
            <Link to={reportId === null ? paths.unit(unitId) : `${paths.unit(unitId, 'reports')}/${reportId}`}>
              {unitName}
            </Link>
          ),
        },
        { key: 'state', label: words.columns.state, cell: ({ state }) => words.states[state] },
        {
          key: 'submitted',
          label: words.columns.submitted,
          inline: true,
          cell: ({ submittedOn }) => (submittedOn === null ? '' : date(submittedOn)),
        },
        {
          key: 'noted',
          label: words.columns.noted,
          inline: true,
          cell: ({ councilOn }) => (councilOn === null ? '' : date(councilOn)),
        },
        {
          key: 'resolution',
          label: words.columns.resolution,
          inline: true,
          cell: (line) => line.councilResolution ?? '',
        },
        {
          key: 'include',
          label: words.columns.inZip,
          inline: true,
          cell: ({ reportId, unitName }) =>
            reportId === null ? (
              words.no
            ) : (
              <input
                type="checkbox"
                name="reports"
                value={reportId}
                defaultChecked
                aria-label={words.include(unitName)}
              />
            ),
        },
      ]}
    />
  )
}
