import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMessages } from '../use-messages.ts'
import { Meter } from './meter.tsx'
import { type ObligationState, Status } from './status.tsx'

export type LedgerRow = {
  readonly key: string
  readonly title: string
  readonly to?: string
  /** The wording of the agreement; null when its cell was empty, left out when it has no cell. */
  readonly original?: string | null
  readonly passage: { readonly label: string; readonly to: string } | null
  readonly unitOwes: string | null
  readonly agencyOwes: string | null
  readonly state: ObligationState
  /** Null when there is nothing to count. */
  readonly meter: {
    readonly done: number
    readonly awaiting: number
    readonly needed: number
    readonly unit?: string
  } | null
  /** Why the state is what it is and what comes next. */
  readonly why: ReactNode
  readonly evidence: readonly { readonly label: string; readonly to: string }[]
}

/** The words of the agreement stay at hand, with the page they stand on. */
export function OriginalWording({ row }: { row: LedgerRow }) {
  const { shell } = useMessages()
  return (
    <span className="ledger-original">
      {row.original === null && shell.foundStates.placeholder}
      {typeof row.original === 'string' && <q>{row.original}</q>}{' '}
      {row.passage && (
        <Link className="nowrap" to={row.passage.to}>
          {row.passage.label}
          <span className="sr">: {row.title}</span>
        </Link>
      )}
    </span>
  )
}

export function LedgerState({ row }: { row: LedgerRow }) {
  const { ledger } = useMessages().shell
  return (
    <>
      <div className="ledger-line">
        <Status of={row.state} />
        {row.meter && <Meter {...row.meter} />}
      </div>
      <p className="ledger-why">{row.why}</p>
      {row.evidence.length > 0 && (
        <p className="ledger-evidence">
          <span className="sr">{ledger.evidence}</span>
          {row.evidence.map(({ label, to }) => (
            <Link key={to} to={to}>
              {label}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}
