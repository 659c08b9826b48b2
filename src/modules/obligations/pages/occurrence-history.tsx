import { Link } from 'react-router'
import { DataTable } from '#web/components/data-table.tsx'
import { Meter } from '#web/components/meter.tsx'
import { Status } from '#web/components/status.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ObligationView, OccurrenceView } from '../use-cases/show-obligation.ts'
import { meterOf } from './ledger-rows.ts'
import { RevokeForm } from './revoke-form.tsx'
import { sourcePath } from './source-path.ts'

type Shown = { view: ObligationView; submission: Submission | null }

/** The other occurrences of the duty, the latest first: how each ended or will begin, and with which records. */
export function OccurrenceHistory({ view, submission }: Shown) {
  const { ledger } = useMessages()
  const others = view.occurrences.filter(({ current }) => !current).toReversed()
  if (others.length === 0) return null
  return (
    <section className="section">
      <h2>{ledger.history}</h2>
      <DataTable
        caption={ledger.history}
        captionHidden
        rows={others}
        rowKey={({ period }) => period.from}
        columns={[
          {
            key: 'period',
            label: ledger.period,
            cell: ({ period }) => ledger.occurrence(period.from, period.to),
          },
          {
            key: 'state',
            label: ledger.state,
            cell: (one) => <HistoryState view={view} occurrence={one} submission={submission} />,
          },
        ]}
      />
    </section>
  )
}

function HistoryState({ view, occurrence, submission }: Shown & { occurrence: OccurrenceView }) {
  const { state, meter, noun, text, waiver, pieces } = occurrence
  const { ledger } = useMessages()
  const { date } = useFormat()
  return (
    <>
      <div className="ledger-line">
        <Status of={state} />
        {meter !== null && <Meter {...meterOf(meter, noun)} />}
      </div>
      <p className="ledger-why">{text}</p>
      {pieces.length > 0 && (
        <p className="ledger-evidence">
          {pieces.map(({ source, on, name, part }) => (
            <Link key={source.id} to={sourcePath(view.unit.id, source)}>
              {`${date(on)} ${name}${part === 'counted' ? '' : ` (${ledger.parts[part]})`}`}
            </Link>
          ))}
        </p>
      )}
      {waiver !== null && view.allowedActions.includes('waive') && (
        <RevokeForm waiverId={waiver.id} submission={submission} />
      )}
    </>
  )
}
