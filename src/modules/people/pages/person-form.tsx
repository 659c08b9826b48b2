import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { SuggestField } from '#web/components/suggest-field.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PersonView } from '../use-cases/look-up-person.ts'

export type PersonValues = Readonly<
  Record<'id' | 'version' | 'name' | 'organisation' | 'position' | 'email' | 'phone' | 'note' | 'accountId', string>
>

/** Everything about one person. An account is offered when its e-mail agrees. */
export function PersonForm({
  values,
  submission,
  organisations,
  account,
  children,
}: {
  values: PersonValues
  submission: Submission | null
  organisations: readonly string[]
  account: PersonView['account']
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const { form } = useMessages().people
  return (
    <PostForm submission={submission}>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="version" value={values.version} />
      <div className="fields-row">
        <Field name="name" label={form.name} hint={form.nameHint} value={values.name} />
        <SuggestField
          name="organisation"
          label={form.organisation}
          hint={form.organisationHint}
          value={values.organisation}
          suggestions={organisations}
          optional
        />
      </div>
      <div className="fields-row after">
        <Field name="position" label={form.position} value={values.position} optional />
        <Field name="email" label={form.email} kind={{ as: 'email' }} value={values.email} optional />
        <Field name="phone" label={form.phone} kind={{ as: 'tel' }} value={values.phone} optional />
      </div>
      <div className="after">
        <Field name="note" label={form.note} kind={{ as: 'textarea', rows: 3 }} value={values.note} optional />
      </div>
      {account !== null && (
        <div className="after">
          <input type="hidden" name="accountId" value={account.id} />
          <Field
            name="isAccount"
            label={form.accountId(account.name, account.email)}
            hint={form.accountHint}
            kind={{ as: 'checkbox', checked: values.accountId !== '' }}
            optional
          />
        </div>
      )}
      <div className="buttons form-buttons">
        <Button>{form.save}</Button>
        {children}
      </div>
    </PostForm>
  )
}
