import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { type ObligationState, Status } from './status.tsx'

export type UseView = {
  readonly obligationId: string
  readonly title: string
  readonly period: { readonly from: string }
  readonly state: ObligationState
  /** „2 ze 4“ */
  readonly count: string | null
  readonly part: 'counted' | 'awaiting' | 'planned' | 'refused'
}

/**
 * Enter once: the duties for which a record counts, each with its count (of pieces or of hours), those that it only nearly
 * fulfils, and what else takes from it: the report of its year and the calendar.
 */
export function UsesList({
  unitId,
  uses,
  none,
  service,
}: {
  unitId: string
  uses: readonly UseView[]
  none: string
  service: { readonly reportYear: number | null; readonly inCalendar: boolean }
}) {
  const { parts, report, reportNote, calendar, calendarNote } = useMessages().shell.uses
  return (
    <ul className="people">
      {uses.length === 0 && <li className="small muted">{none}</li>}
      {uses.map(({ obligationId, title, period, state, count, part }) => (
        <li key={`${obligationId} ${period.from}`}>
          <Link to={`${paths.unit(unitId, 'obligations')}/${obligationId}`}>{title}</Link>
          <span className="small">
            {parts[part]}
            {count !== null && `, ${count}`}
          </span>
          <span className="small">
            <Status of={state} />
          </span>
        </li>
      ))}
      {service.reportYear !== null && (
        <li>
          <Link to={paths.unit(unitId, 'reports')}>{report(service.reportYear)}</Link>
          <span className="small">{reportNote}</span>
        </li>
      )}
      {service.inCalendar && (
        <li>
          <Link to={paths.unit(unitId, 'meetings')}>{calendar}</Link>
          <span className="small">{calendarNote}</span>
        </li>
      )}
    </ul>
  )
}
