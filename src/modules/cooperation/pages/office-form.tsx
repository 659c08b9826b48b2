import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { SuggestField } from '#web/components/suggest-field.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { type Office, type OfficeHolding, offices } from '../domain/office.ts'
import { TermFields } from './term-fields.tsx'

/** Who is in which office, from–to. */
export function OfficeForm({
  id,
  version,
  office,
  holding,
  names,
  submission,
  saveLabel,
  children,
}: {
  id: string
  version: string
  office: Office
  holding: OfficeHolding | null
  names: readonly string[]
  submission: Submission | null
  saveLabel: string
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const { cooperation } = useMessages()
  const { form } = cooperation
  return (
    <PostForm submission={submission}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Field name="office" label={form.office} kind={{ as: 'select' }} value={office}>
        {offices.map((one) => (
          <option key={one} value={one}>
            {cooperation.offices[one]}
          </option>
        ))}
      </Field>
      <SuggestField
        name="name"
        label={form.name}
        hint={form.nameHint}
        value={holding?.personName ?? ''}
        suggestions={names}
      />
      <TermFields term={holding} />
      <Field
        name="note"
        label={form.note}
        kind={{ as: 'textarea', rows: 2 }}
        value={holding?.note ?? undefined}
        optional
      />
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {saveLabel}
        </Button>
        {children}
      </div>
    </PostForm>
  )
}
