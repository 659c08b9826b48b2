import type { LocalDate } from '#kernel/local-date.ts'
import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'

type FeedView = {
  readonly id: string
  /** Null: of everything that concerns the person. */
  readonly unit: string | null
  readonly madeOn: LocalDate
  readonly readOn: LocalDate | null
}

type Shown = {
  readonly feeds: readonly FeedView[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly submission: Submission | null
}

/** Making an address of a calendar, and those that work with how to revoke them. */
export function CalendarSection({ feeds, units, submission }: Shown) {
  const words = useMessages().agenda.reminders
  return (
    <section className="section" aria-labelledby="kalendar">
      <h2 id="kalendar">{words.calendarTitle}</h2>
      <p>{words.calendarHint}</p>
      <PostForm id="novy-kalendar" className="after" submission={submission}>
        <input type="hidden" name="intent" value="create" />
        <Field name="unit" label={words.what} kind={{ as: 'select' }} value="">
          <option value="">{words.mine}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {words.ofUnit(name)}
            </option>
          ))}
        </Field>
        <div className="buttons form-buttons">
          <Button icon="link">{words.create}</Button>
        </div>
      </PostForm>
      <h3 className="section">{words.list}</h3>
      {feeds.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <ul className="lines">
          {feeds.map((feed) => (
            <li key={feed.id}>
              <FeedLine feed={feed} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function FeedLine({ feed: { id, unit, madeOn, readOn } }: { feed: FeedView }) {
  const words = useMessages().agenda.reminders
  return (
    <>
      <p>
        <b>{unit === null ? words.mine : words.ofUnit(unit)}</b>
      </p>
      <p className="muted">
        {words.made(madeOn)}, {words.read(readOn)}
      </p>
      <div className="after">
        <Confirm label={words.revoke} question={words.revokeQuestion} consequence={words.revokeConsequence} small>
          <PostForm id={`zrusit-${id}`}>
            <input type="hidden" name="intent" value="revoke" />
            <input type="hidden" name="feedId" value={id} />
            <Button>{words.revoke}</Button>
          </PostForm>
        </Confirm>
      </div>
    </>
  )
}
