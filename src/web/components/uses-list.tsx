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

/** Enter once: the duties for which a record counts, each with its count, and those that it only nearly fulfils. */
export function UsesList({ unitId, uses, none }: { unitId: string; uses: readonly UseView[]; none: string }) {
  const { parts } = useMessages().shell.uses
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
