import { Link } from 'react-router'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { HoursAccount } from '../domain/hours-account.ts'
import { recordLinks } from './record-links.ts'

type Line = HoursAccount['lines'][number]
type Other = HoursAccount['others'][number]

/** Each event that counts: its length, what of it counts and the running total; sums at the end. */
export function CountedHours({ unitId, account }: { unitId: string; account: HoursAccount }) {
  const { hours, hoursPage: words, distance } = useMessages().learning
  const columns: readonly [Column<Line>, ...Column<Line>[]] = [
    { key: 'event', label: words.event, cell: (line) => <EventLink unitId={unitId} event={line} /> },
    { key: 'how', label: words.how, inline: true, cell: (line) => (line.distance ? distance : words.inPerson) },
    { key: 'length', label: words.length, number: true, inline: true, cell: (line) => hours(line.hours) },
    {
      key: 'adds',
      label: words.adds,
      inline: true,
      cell: ({ adds, overLimit }) =>
        overLimit === 0 ? words.full : adds === 0 ? words.overLimit : words.partly(adds, overLimit),
    },
    { key: 'sum', label: words.sum, number: true, inline: true, cell: (line) => hours(line.counted) },
  ]
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      columns={columns}
      rows={account.lines}
      rowKey={({ recordId }) => recordId}
      sum={[words.total, '', hours(account.held), '', hours(account.counted)]}
    />
  )
}

/** Education that does not count, or not yet, each with the reason. */
export function UncountedHours({ unitId, others }: { unitId: string; others: readonly Other[] }) {
  const { hours, hoursPage: words } = useMessages().learning
  const columns: readonly [Column<Other>, ...Column<Other>[]] = [
    { key: 'event', label: words.event, cell: (other) => <EventLink unitId={unitId} event={other} /> },
    { key: 'length', label: words.length, number: true, inline: true, cell: (other) => hours(other.hours) },
    { key: 'why', label: words.why, inline: true, cell: ({ because }) => words.because[because] },
  ]
  return (
    <DataTable
      caption={words.othersCaption}
      captionHidden
      columns={columns}
      rows={others}
      rowKey={({ recordId }) => recordId}
    />
  )
}

function EventLink({ unitId, event }: { unitId: string; event: Pick<Line, 'recordId' | 'on' | 'title'> }) {
  const { date } = useFormat()
  return (
    <Link to={recordLinks.one(unitId, event.recordId)}>
      {date(event.on)} {event.title}
    </Link>
  )
}
