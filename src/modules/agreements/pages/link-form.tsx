import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { Facts } from './facts.tsx'
import type { InvitationView } from './invitation-view.ts'
import { LinkClosed } from './link-closed.tsx'

/** What is asked and by whom, the few facts that belong to it, and the answer: a day, a name, a resolution. */
export function LinkForm({ invitation, submission }: { invitation: InvitationView; submission: Submission | null }) {
  const { agreementPage, revision: allWords } = useMessages()
  const { date } = useFormat()
  const words = agreementPage.link
  const { step, askedBy, side, unit, validity, years, scheduleRows, revision: revised } = invitation
  if (!invitation.open) return <LinkClosed taken />
  return (
    <>
      <p className="small muted">
        {words.for} <b>{words.sides[side]}</b>
      </p>
      <h1 className="h2">{words.questions[step]}</h1>
      {revised && <p className="after">{allWords.linkRevision(revised.number, revised.reason ?? '')}</p>}
      <p className="after">{askedBy === null ? words.asksNobody(unit) : words.asks(askedBy, unit)}</p>
      <div className="after">
        <Facts
          facts={[
            [agreementPage.unit, unit],
            [
              words.validity,
              validity === null
                ? years === null
                  ? null
                  : words.stated(years)
                : words.validityOf(date(validity.from), date(validity.to)),
            ],
            [agreementPage.scheduleTitle, words.scheduleRows(scheduleRows)],
          ]}
        />
      </div>
      <hr />
      <PostForm submission={submission}>
        <Field name="takenOn" label={agreementPage.takenOn} kind={{ as: 'date' }} short />
        {invitation.resolution && <Field name="resolution" label={agreementPage.resolutionLabel} short />}
        <Field name="signedBy" label={words.signedBy} hint={words.signedByHint} />
        <div className="buttons form-buttons">
          <Button wide>{words.confirm}</Button>
        </div>
        <p className="small muted after">{words.once}</p>
      </PostForm>
    </>
  )
}
