import { Button } from '#web/components/button.tsx'
import { CreditParts } from '#web/components/credit-parts.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { sideNames } from '#web/components/side-names.ts'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { CreditInvitation } from '../../use-cases/credit-link.ts'

/** What is asked and by whom, the output with its contributors, and the answer. */
export function WordForm({ invitation, submission }: { invitation: CreditInvitation; submission: Submission | null }) {
  const messages = useMessages()
  const { date } = useFormat()
  const { credit } = messages
  const words = credit.link
  const { unitName, name, on, parts, word } = invitation
  const names = sideNames(unitName, messages)
  return (
    <>
      <p className="small muted">
        {words.for} <b>{names[word.of]}</b>
      </p>
      <h1 className="h2">{words.question}</h1>
      <p className="after">{words.asks(word.askedBy, unitName)}</p>
      <dl className="facts">
        <dt>{words.output}</dt>
        <dd>{name}</dd>
        <dt>{words.day}</dt>
        <dd>{date(on)}</dd>
      </dl>
      <h2 className="h3">{credit.title}</h2>
      <CreditParts parts={parts} names={names} />
      <hr />
      <PostForm submission={submission}>
        <Field name="by" label={words.by} hint={words.byHint} />
        <Field
          name="reason"
          label={credit.reason}
          hint={credit.reasonHint}
          kind={{ as: 'textarea', rows: 2 }}
          optional
        />
        <div className="buttons form-buttons">
          <Button name="agrees" value="ano">
            {credit.agree}
          </Button>
          <Button kind="outline" name="agrees" value="ne">
            {credit.object}
          </Button>
        </div>
        <p className="small muted after">{words.once}</p>
      </PostForm>
    </>
  )
}
