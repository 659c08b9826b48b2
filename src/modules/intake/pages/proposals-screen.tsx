import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Icon } from '#web/components/icon.tsx'
import { Note } from '#web/components/note.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useField } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ProposalsShown } from '../contract.ts'
import { ProposalLine } from './proposal-line.tsx'
import type { ProposalsScreenView } from './proposals-view.ts'
import { RevisionFields } from './revision-fields.tsx'

/** A paper that was edited elsewhere and came back: what it would change, old beside new, to take or to leave. */
export function ProposalsScreen({ view, submission }: { view: ProposalsScreenView; submission: Submission | null }) {
  const words = useMessages().proposals
  const { document, shown } = view
  const { proposals, printedVersion, targetVersion, unitId, agreementId } = shown
  const lead = proposals.length === 0 ? words.none(printedVersion) : words.lead(printedVersion, proposals.length)
  return (
    <>
      <PageHead
        title={words.title}
        lead={lead}
        actions={
          <ButtonLink kind="outline" to={`${paths.unit(unitId, 'agreement')}?popis=${agreementId}`}>
            {words.toAgreement}
          </ButtonLink>
        }
      />
      {shown.state === 'replaced' && <Note kind="due">{words.replaced}</Note>}
      {printedVersion !== targetVersion && shown.state === 'open' && (
        <Note>{words.older(printedVersion, targetVersion)}</Note>
      )}
      {shown.comments > 0 && <Note>{words.comments(shown.comments)}</Note>}
      {shown.state === 'settled' && proposals.length > 0 && <Note kind="ok">{words.settled}</Note>}
      {!shown.mayDecide && shown.state === 'open' && <Note>{words.readOnly}</Note>}
      {proposals.length > 0 && <Decisions view={view} submission={submission} />}
      <p className="section small">
        {words.asNewText} <Link to="?jako=novy">{words.asNew}</Link>
      </p>
      <p className="small">
        <a href={`/api/documents/${document.id}/file`} download>
          {words.download}
        </a>
      </p>
    </>
  )
}

function Decisions({ view, submission }: { view: ProposalsScreenView; submission: Submission | null }) {
  const words = useMessages().proposals
  const { shown, revisionId } = view
  const deciding = shown.mayDecide && shown.state === 'open'
  const lines = <Lines proposals={shown.proposals} deciding={deciding} />
  if (!deciding) return lines
  return (
    <PostForm id="zmeny" label={words.list} submission={submission}>
      <input type="hidden" name="version" value={shown.version} />
      <input type="hidden" name="revisionId" value={revisionId} />
      {lines}
      {shown.underWay ? (
        <p>{words.goesInto(shown.targetVersion)}</p>
      ) : (
        <RevisionFields suggested={shown.suggestedKinds} />
      )}
      <div className="buttons form-buttons">
        <Button name="intent" value="accept chosen">
          {words.acceptChosen}
        </Button>
        <Button kind="outline" name="intent" value="accept all">
          {words.acceptAll}
        </Button>
        <Button kind="outline" name="intent" value="refuse chosen">
          {words.refuseChosen}
        </Button>
        <Button kind="plain" name="intent" value="refuse all">
          {words.refuseAll}
        </Button>
      </div>
    </PostForm>
  )
}

function Lines({ proposals, deciding }: { proposals: ProposalsShown['proposals']; deciding: boolean }) {
  const { id, error } = useField('chosen')
  return (
    <div id={id}>
      {error !== null && (
        <p className="error">
          <Icon name="tri" />
          {error}
        </p>
      )}
      <ul className="section">
        {proposals.map((proposal) => (
          <ProposalLine key={proposal.position} proposal={proposal} deciding={deciding} />
        ))}
      </ul>
    </div>
  )
}
