import { Meter } from '#web/components/meter.tsx'
import { Status } from '#web/components/status.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ObligationView, OccurrenceView } from '../use-cases/show-obligation.ts'
import { meterOf } from './ledger-rows.ts'
import { PieceTable } from './piece-table.tsx'
import { RevokeForm } from './revoke-form.tsx'

/** How the duty stands now: state, counter, the sentence that says why, and the records beside it. */
export function CurrentOccurrence({
  view,
  occurrence,
  submission,
}: {
  view: ObligationView
  occurrence: OccurrenceView
  submission: Submission | null
}) {
  const { ledger } = useMessages()
  const { state, meter, noun, text, period, waiver, pieces } = occurrence
  return (
    <>
      <p className="duty-state">
        <Status of={state} fill />
        {meter !== null && <Meter {...meterOf(meter, noun)} />}
        <span className="muted">{ledger.occurrence(period.from, period.to)}</span>
      </p>
      <p className="lead">{text}</p>
      {waiver !== null && view.allowedActions.includes('waive') && (
        <RevokeForm waiverId={waiver.id} submission={submission} />
      )}
      <section className="section">
        <h2>{ledger.evidence}</h2>
        {pieces.length === 0 ? (
          <p className="muted">{ledger.noEvidence}</p>
        ) : (
          <PieceTable view={view} pieces={pieces} submission={submission} />
        )}
      </section>
    </>
  )
}
