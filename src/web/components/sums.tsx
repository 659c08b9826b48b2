import { Link } from 'react-router'
import { type ObligationState, Status } from './status.tsx'

/** How many obligations are in each state; each figure leads to their list. */
export function Sums({
  sums,
}: {
  sums: readonly { state: ObligationState; count: number; to?: string; current?: boolean }[]
}) {
  return (
    <ul className="sums">
      {sums.map(({ state, count, to, current }) => {
        const content = (
          <>
            <b>{count}</b>
            <Status of={state} />
          </>
        )
        return (
          <li key={state}>
            {to === undefined ? (
              <span>{content}</span>
            ) : (
              <Link to={to} aria-current={current ? 'true' : undefined} preventScrollReset>
                {content}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
