import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { CooperationPeriod, OfficeHolding } from '../../cooperation/index.ts'

/** Who was in which office and when, office by office, the latest first. */
export function OfficeTable({
  unitId,
  holdings,
  today,
  mayChange,
}: {
  unitId: string
  holdings: readonly OfficeHolding[]
  today: LocalDate
  mayChange: boolean
}) {
  const { cooperation, handOver } = useMessages()
  const words = handOver.offices
  const columns: [Column<OfficeHolding>, ...Column<OfficeHolding>[]] = [
    {
      key: 'name',
      label: words.columns.name,
      cell: ({ personId, personName }) => <Link to={`/celky/${unitId}/lide/${personId}`}>{personName}</Link>,
    },
    { key: 'office', label: words.columns.office, cell: ({ office }) => cooperation.offices[office] },
    {
      key: 'term',
      label: words.columns.term,
      cell: ({ from, to }) => (
        <>
          {cooperation.term(from, to)}
          {from > today && <span className="small muted table-note">{words.coming}</span>}
          {from <= today && (to === null || today <= to) && <span className="small muted table-note">{words.now}</span>}
        </>
      ),
    },
    { key: 'note', label: words.columns.note, cell: ({ note }) => note },
  ]
  if (mayChange)
    columns.push({
      key: 'steps',
      label: words.columns.steps,
      cell: (row) => <Steps unitId={unitId} holding={row} today={today} />,
    })
  return (
    <DataTable caption={words.officesCaption} captionHidden columns={columns} rows={holdings} rowKey={({ id }) => id} />
  )
}

function Steps({ unitId, holding, today }: { unitId: string; holding: OfficeHolding; today: LocalDate }) {
  const { offices: words } = useMessages().handOver
  const { id, personName, to } = holding
  const one = `${paths.offices(unitId)}/${id}`
  return (
    <span className="buttons">
      {(to === null || to >= today) && (
        <Link to={`${one}/vystridat`}>
          {words.succeed}
          <span className="sr">{words.editWhom(personName)}</span>
        </Link>
      )}
      <Link to={one}>
        {words.edit}
        <span className="sr">{words.editWhom(personName)}</span>
      </Link>
    </span>
  )
}

/** Periods of the cooperation, the latest first. */
export function PeriodTable({
  unitId,
  periods,
  mayChange,
}: {
  unitId: string
  periods: readonly CooperationPeriod[]
  mayChange: boolean
}) {
  const { cooperation, handOver } = useMessages()
  const words = handOver.offices
  if (periods.length === 0) return <p className="small muted">{words.noPeriods}</p>
  const columns: [Column<CooperationPeriod>, ...Column<CooperationPeriod>[]] = [
    {
      key: 'programme',
      label: words.columns.programme,
      cell: ({ id, programme }) =>
        mayChange ? <Link to={`/celky/${unitId}/obdobi/${id}`}>{programme}</Link> : programme,
    },
    { key: 'term', label: words.columns.term, cell: ({ from, to }) => cooperation.term(from, to) },
    {
      key: 'ended',
      label: words.columns.ended,
      cell: ({ endedHow }) => (endedHow === null ? null : cooperation.endings[endedHow]),
    },
    { key: 'note', label: words.columns.note, cell: ({ note }) => note },
  ]
  return (
    <DataTable
      caption={words.periodsCaption}
      captionHidden
      columns={columns}
      rows={periods.toReversed()}
      rowKey={({ id }) => id}
    />
  )
}
