import { Link } from 'react-router'
import { Status } from '#web/components/status.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Use } from '../../obligations/index.ts'

/** Enter once: the duties for which a record counts, each with its count, and those that it only nearly fulfils. */
export function UsesList({ unitId, uses, none }: { unitId: string; uses: readonly Use[]; none: string }) {
  const { parts } = useMessages().partnership.view
  if (uses.length === 0) return <p className="small muted">{none}</p>
  return (
    <ul className="people">
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
    </ul>
  )
}
