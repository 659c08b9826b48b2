import { Link } from 'react-router'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ObligationView } from '../use-cases/show-obligation.ts'
import { passageLink } from './passage-link.ts'

/** The words of the agreement about the duty: the term as it stands, both sides, and what proves it. */
export function ObligationFacts({ view }: { view: ObligationView }) {
  const messages = useMessages()
  const { ledger, shell } = messages
  const { date } = useFormat()
  const { unit, agreement, activity, specification, wording, outputs, agencyOwesUntil } = view
  const passage = passageLink({ documentId: agreement.documentId, page: view.page }, messages)
  const silent = <span className="muted">{shell.ledger.notStated}</span>
  return (
    <section className="section">
      <h2>{ledger.facts}</h2>
      {activity !== null && <p>{activity}</p>}
      <dl className="duty-facts">
        <dt>{ledger.wording}</dt>
        <dd>
          {wording === '' ? <span className="muted">{ledger.blankTerm}</span> : <q>{wording}</q>}{' '}
          {passage !== null && (
            <Link className="nowrap" to={passage.to}>
              {passage.label}
            </Link>
          )}
        </dd>
        {specification !== null && (
          <>
            <dt>{ledger.specification}</dt>
            <dd>{specification}</dd>
          </>
        )}
        <dt>{ledger.owesUnit(unit.name)}</dt>
        <dd>{view.unitOwes ?? silent}</dd>
        <dt>{ledger.owesAgency}</dt>
        <dd>
          {view.agencyOwes ?? silent}
          {agencyOwesUntil !== null && ` ${ledger.agencyUntil(date(agencyOwesUntil))}`}
        </dd>
        <dt>{ledger.lasts}</dt>
        <dd>
          {ledger.lifetime(view.lifetime.from, view.lifetime.to)}
          {view.silentParts.map(({ from, to }) => ` ${ledger.silent(from, to)}`)}
          {view.endsWith === 'agency-project' &&
            (view.projectEndKnown ? (
              ` ${ledger.endsWithProject}`
            ) : (
              <>
                {' '}
                {ledger.projectEndUnknown}{' '}
                <Link to={`${paths.unit(unit.id, 'agreement')}#nastaveni`}>{ledger.toSettings}</Link>
              </>
            ))}
        </dd>
        {outputs.length > 0 && (
          <>
            <dt>{ledger.outputs}</dt>
            <dd>{outputs.join(', ')}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
