import { Button } from '#web/components/button.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'

/** Says that this entry is another one of the register. `same` is the one that was offered. */
export function MergeSection({
  others,
  same,
  submission,
}: {
  others: readonly { readonly id: string; readonly label: string }[]
  same: string
  submission: Submission | null
}) {
  const { view } = useMessages().people
  if (others.length === 0) return null
  return (
    <section className="section" aria-labelledby="slouceni">
      <h2 id="slouceni">{view.merge}</h2>
      <p className="small muted">{view.mergeHint}</p>
      <PostForm id="slouceni-form" submission={submission}>
        <input type="hidden" name="intent" value="merge" />
        <div className="after">
          <Field name="into" label={view.into} kind={{ as: 'select' }} value={same}>
            <option value="">{view.choose}</option>
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Field>
        </div>
        <div className="after">
          <Confirm small label={view.mergeButton} question={view.mergeQuestion} consequence={view.mergeConsequence}>
            <Button>{view.mergeButton}</Button>
          </Confirm>
        </div>
      </PostForm>
    </section>
  )
}

/** Entries that were merged into this one, each with the way back. */
export function MergedSection({
  merged,
  submission,
}: {
  merged: readonly { readonly id: string; readonly name: string }[]
  submission: Submission | null
}) {
  const { view } = useMessages().people
  if (merged.length === 0) return null
  return (
    <section className="section" aria-labelledby="slouceno">
      <h2 id="slouceno">{view.merged}</h2>
      <ul className="lines">
        {merged.map(({ id, name }) => (
          <li key={id}>
            {name}
            <PostForm id={`rozdeleni-${id}`} submission={submission?.values['part'] === id ? submission : null}>
              <input type="hidden" name="intent" value="part" />
              <input type="hidden" name="part" value={id} />
              <Button kind="plain" small>
                {view.part} <span className="sr">{view.partWhom(name)}</span>
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
