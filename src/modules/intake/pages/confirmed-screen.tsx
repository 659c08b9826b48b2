import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Icon } from '#web/components/icon.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { DocumentSteps } from './document-steps.tsx'
import type { ConfirmedView } from './document-view.ts'

/** After confirming: one sentence about what was read, three next steps, and the way back. */
export function ConfirmedScreen({
  view,
  mayInvite,
  submission,
}: {
  view: ConfirmedView
  mayInvite: boolean
  submission: Submission | null
}) {
  const { intake } = useMessages()
  const { date } = useFormat()
  const words = intake.confirmed
  const { document, unit, progress, nearest } = view
  const read = words.read(progress.read, progress.total, progress.questions)
  const next = nearest === null ? words.noNearest : words.nearest(date(nearest.on), nearest.activity)
  return (
    <>
      <PageHead title={words.title} lead={`${read}${next}`} />
      <DocumentSteps here="done" />
      <section className="section" aria-labelledby="co-dal">
        <h2 id="co-dal">{words.next}</h2>
        {unit !== null && (
          <ol className="first">
            <li>
              <Icon name="doc" />
              <div>
                <h3>{words.ledger}</h3>
                <p className="muted">{words.ledgerText}</p>
              </div>
              <ButtonLink to={paths.unit(unit.id, 'obligations')}>{words.ledger}</ButtonLink>
            </li>
            <li>
              <Icon name="cal" />
              <div>
                <h3>{words.meeting}</h3>
                <p className="muted">{words.meetingText}</p>
              </div>
              <ButtonLink kind="outline" to={`${paths.unit(unit.id, 'meetings')}/nove`}>
                {words.meeting}
              </ButtonLink>
            </li>
            <li>
              <Icon name="people" />
              <div>
                <h3>{words.invite}</h3>
                <p className="muted">{mayInvite ? words.inviteText : words.askInvite}</p>
              </div>
              {mayInvite && (
                <ButtonLink kind="outline" to="/sprava/ucty">
                  {words.invite}
                </ButtonLink>
              )}
            </li>
          </ol>
        )}
      </section>
      <section className="section" aria-label={document.name}>
        <p>
          {document.name}. {unit !== null && <Link to={paths.unit(unit.id, 'agreement')}>{words.agreement}</Link>}{' '}
          <a href={`/api/documents/${document.id}/file`} download>
            {intake.document.download}
          </a>
        </p>
        <PostForm id="zpet" className="after" submission={submission} label={words.undo}>
          <Confirm label={words.undo} question={words.undoQuestion} consequence={words.undoText} small>
            <Button kind="danger" name="intent" value="undo">
              {words.undo}
            </Button>
          </Confirm>
        </PostForm>
      </section>
    </>
  )
}
