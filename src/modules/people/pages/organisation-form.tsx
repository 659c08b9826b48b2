import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { OrganisationValues } from './read-organisation-form.ts'

/** Everything about one organisation. */
export function OrganisationForm({
  values,
  submission,
  children,
}: {
  values: OrganisationValues
  submission: Submission | null
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const { form, kinds } = useMessages().people
  return (
    <PostForm submission={submission}>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="version" value={values.version} />
      <Field name="name" label={form.organisationName} value={values.name} />
      <div className="fields-row after">
        <Field name="kind" label={form.kind} kind={{ as: 'select' }} value={values.kind}>
          {Object.entries(kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </Field>
        <Field name="ico" label={form.ico} hint={form.icoHint} value={values.ico} optional short />
      </div>
      <div className="after">
        <Field name="note" label={form.note} kind={{ as: 'textarea', rows: 3 }} value={values.note} optional />
      </div>
      <div className="buttons form-buttons">
        <Button>{form.save}</Button>
        {children}
      </div>
    </PostForm>
  )
}
