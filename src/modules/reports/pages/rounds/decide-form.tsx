import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Field } from '#web/components/field.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { type Approval, commentPlaces, type Round } from '../../domain/rounds/round.ts'

/** One of those who approve decides about the round: approves with one button, or returns with comments. */
export function DecideForm({
  round,
  mine,
  moved,
  submission,
}: {
  round: Round
  mine: Approval
  /** Whether figures have changed in the records since. */
  moved: boolean
  submission: Submission | null
}) {
  const { reportRounds, reports } = useMessages()
  const words = reportRounds.decide
  const fixed = (
    <>
      <input type="hidden" name="number" value={round.number} />
      <input type="hidden" name="version" value={mine.version} />
    </>
  )
  return (
    <section aria-labelledby="rozhodnuti">
      <h2 id="rozhodnuti">{words.title}</h2>
      <p>{mine.state === 'approved' ? words.own : words.lead(round.number, round.submittedOn)}</p>
      {moved && (
        <Note kind="due">
          <p>
            <b>{reportRounds.moved}</b> {reportRounds.movedHint}
          </p>
        </Note>
      )}
      {mine.state === 'waiting' && (
        <PostForm id="schvalit">
          {fixed}
          <div className="buttons after">
            <Button name="intent" value="approve">
              {words.approve}
            </Button>
          </div>
        </PostForm>
      )}
      <details className="after" open={submission !== null}>
        <summary>{words.return}</summary>
        <PostForm id="vratit" submission={submission} label={words.returnTitle}>
          {fixed}
          <p className="hint">{words.returnHint}</p>
          {commentPlaces.map((place) => (
            <Field
              key={place}
              name={`comments.${place}`}
              label={place === 'whole' ? reportRounds.whole : reports.page.words[place]}
              kind={{ as: 'textarea', rows: place === 'whole' ? 3 : 2 }}
              optional
            />
          ))}
          <div className="buttons form-buttons">
            <Button kind="outline" name="intent" value="return">
              {words.return}
            </Button>
          </div>
        </PostForm>
      </details>
    </section>
  )
}

/** Takes a submitted or approved report back, with a reason. */
export function TakeBackForm({ round, submission }: { round: Round; submission: Submission | null }) {
  const words = useMessages().reportRounds.takeBack
  const form = (
    <PostForm id="vzit-zpet" submission={submission}>
      <input type="hidden" name="number" value={round.number} />
      <Field name="reason" label={words.reason} />
      <Button kind="outline" name="intent" value="take-back">
        {words.label}
      </Button>
    </PostForm>
  )
  return (
    <section className="section" aria-label={words.label}>
      {submission === null ? (
        <Confirm small label={words.label} question={words.question} consequence={words.consequence}>
          {form}
        </Confirm>
      ) : (
        form
      )}
    </section>
  )
}
