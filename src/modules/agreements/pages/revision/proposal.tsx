import { ButtonLink } from '#web/components/button-link.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { ApprovalPath } from '../approval-path.tsx'
import { NextSteps } from '../next-steps.tsx'
import type { ShownAgreement } from '../present-for-page.ts'
import { KindsAndReason } from './kinds-and-reason.tsx'
import { comparePath, dutiesPath, editPath, newRevisionPath } from './revision-paths.ts'

/** The revision under way: what it changes, where it stands, what may be done with it; or the way to propose one. */
export function Proposal({ agreement, submission }: { agreement: ShownAgreement; submission: Submission | null }) {
  const { agreements, agreementPaper, revision: words } = useMessages()
  const { id, unitId, currentId, proposal, mayPropose, mayWrite } = agreement
  if (proposal === null && mayWrite)
    return (
      <p>
        <ButtonLink to={editPath(unitId, currentId)}>{words.edit}</ButtonLink>
      </p>
    )
  if (proposal === null)
    return mayPropose ? (
      <p>
        <ButtonLink kind="outline" to={newRevisionPath(unitId, id)}>
          {words.propose}
        </ButtonLink>
      </p>
    ) : null
  return (
    <section className="section proposal" aria-labelledby="zmena">
      <h2 id="zmena">{words.proposalTitle(proposal.number)}</h2>
      <p>{words.proposalLead(agreements.statuses[proposal.status])}</p>
      <KindsAndReason kinds={proposal.kinds} reason={proposal.reason} />
      <div className="buttons">
        {mayWrite && <ButtonLink to={editPath(unitId, proposal.id)}>{words.edit}</ButtonLink>}
        <ButtonLink kind="outline" to={comparePath(unitId, currentId, proposal.id)}>
          {words.compareWithCurrent}
        </ButtonLink>
        <ButtonLink kind="outline" to={dutiesPath(unitId, proposal.id)}>
          {words.toDuties}
        </ButtonLink>
        <ButtonLink kind="outline" icon="doc" to={paths.paper(unitId, 'agreement', proposal.id)}>
          {agreementPaper.ofProposal}
        </ButtonLink>
      </div>
      <ApprovalPath steps={proposal.steps} id="cesta-zmeny" />
      <NextSteps agreement={agreement} of={proposal} id="co-ted-zmena" submission={submission} />
    </section>
  )
}
