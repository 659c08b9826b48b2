import { Link } from 'react-router'
import type { LocalDate } from '#kernel/local-date.ts'
import { Empty } from '#web/components/empty.tsx'
import { useMessages } from '#web/use-messages.ts'
import { type LedgerAddress, writeLedgerAddress } from '../ledger-address.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import { TimelineList } from './timeline-list.tsx'
import { TimelineTable } from './timeline-table.tsx'
import type { TimelineView } from './timeline-view.ts'

/** Duties laid out in time: a table of months, on a phone a list by months; what has no place in time is named below. */
export function Timeline({
  unitName,
  year,
  today,
  view,
  address,
}: {
  unitName: string
  year: number | null
  today: LocalDate
  view: TimelineView
  address: LedgerAddress
}) {
  const { ledger, timeline: words } = useMessages()
  const { view: _, ...table } = address
  const filtered = address.state !== undefined || address.side !== undefined
  return (
    <>
      {view.rows.length === 0 ? (
        <Empty>{filtered ? ledger.nothingShown : words.nothing}</Empty>
      ) : (
        <>
          <TimelineLegend view={view} />
          <TimelineTable unitName={unitName} year={year} today={today} view={view} />
          <TimelineList today={today} view={view} />
        </>
      )}
      {view.leftOut > 0 && (!filtered || address.state === 'not-countable') && (
        <p className="small muted after">
          {words.leftOut(view.leftOut)} <Link to={writeLedgerAddress(table)}>{words.inLedger}</Link>.
        </p>
      )}
    </>
  )
}
