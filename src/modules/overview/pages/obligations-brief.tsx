import { Link } from 'react-router'
import { Meter } from '#web/components/meter.tsx'
import { Status } from '#web/components/status.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { UnitAtAGlance } from '../use-cases/show-unit.ts'

type Rows = NonNullable<UnitAtAGlance['ledger']>['rows']

/** The most urgent obligations of the year: name, counter, state. */
export function ObligationsBrief(props: { unitId: string; year: number; rows: Rows; count: number }) {
  const { unitId, year, rows } = props
  const { overview } = useMessages()
  return (
    <section className="section" aria-labelledby="zavazky">
      <div className="section-head">
        <h2 id="zavazky">{overview.unit.obligations(year)}</h2>
        <Link className="small" to={paths.unit(unitId, 'obligations')}>
          {overview.allObligations} ({props.count})
        </Link>
      </div>
      <ul className="brief">
        {rows.map(({ obligationId, title, state, meter, noun }) => (
          <li key={`${obligationId} ${title}`}>
            <span>
              <Link to={`${paths.unit(unitId, 'obligations')}/${obligationId}`}>{title}</Link>
            </span>
            {meter === null ? (
              <span />
            ) : (
              <Meter
                done={meter.counted}
                awaiting={meter.awaiting}
                needed={meter.needed}
                {...(noun === 'hour' ? { unit: 'h' } : {})}
              />
            )}
            <Status of={state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
