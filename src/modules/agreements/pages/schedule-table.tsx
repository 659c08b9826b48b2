import { DataTable } from '#web/components/data-table.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'

type Row = ShownAgreement['content']['schedule'][number]

/** The schedule as the paper has it, both sides beside each other; below each term what we understand by it. */
export function ScheduleTable({ rows }: { rows: readonly Row[] }) {
  const { agreementPage: words } = useMessages()
  return (
    <DataTable
      caption={words.scheduleCaption}
      captionHidden
      rows={rows}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          key: 'activity',
          label: words.activity,
          cell: ({ activity, specification }) => (
            <>
              {activity}
              {specification && <p className="small cell-note">{specification}</p>}
            </>
          ),
        },
        { key: 'unit', label: words.unitOwes, cell: (row) => row.unitResponsibility ?? words.notStated },
        { key: 'agency', label: words.agencyOwes, cell: (row) => row.agencyResponsibility ?? words.notStated },
        { key: 'outputs', label: words.outputs, cell: ({ outputs }) => outputs.join(', ') || words.notStated },
        { key: 'term', label: words.term, cell: (row) => <Term row={row} /> },
      ]}
    />
  )
}

function Term({ row: { term, meanings } }: { row: Row }) {
  const { agreementPage: words } = useMessages()
  return (
    <>
      {term.trim() === '' ? words.termBlank : `„${term}“`}
      {meanings.map((meaning, index) => (
        <p key={index} className="small muted">
          {meaning}
        </p>
      ))}
    </>
  )
}
