import { Button } from '#web/components/button.tsx'
import { Choice } from '#web/components/choice.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { frequencies } from '../domain/frequency.ts'
import type { ReminderSettings } from '../use-cases/reminder-settings.ts'

/** How often reminders come by e-mail, or that they do not. */
export function FrequencyForm({
  settings: { frequency, email, mailIsSet },
  submission,
}: {
  settings: ReminderSettings
  submission: Submission | null
}) {
  const words = useMessages().agenda.reminders
  return (
    <section className="section" aria-labelledby="maily">
      <h2 id="maily">{words.mailTitle}</h2>
      <p>{words.mailHint}</p>
      {mailIsSet ? (
        <p className="muted">{words.address(email)}</p>
      ) : (
        <div className="after">
          <Note>
            <p>{words.noMail}</p>
          </Note>
        </div>
      )}
      <PostForm id="pripominky" className="after" submission={submission}>
        <input type="hidden" name="intent" value="frequency" />
        <Choice
          name="frequency"
          legend={words.frequency}
          options={frequencies.map((value) => ({ value, label: words.frequencies[value] }))}
          value={frequency}
        />
        <div className="buttons form-buttons">
          <Button kind="outline">{words.save}</Button>
        </div>
      </PostForm>
    </section>
  )
}
