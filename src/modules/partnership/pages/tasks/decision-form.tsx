import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { AgendaItem } from '../../domain/meeting.ts'
import type { DecisionFormValues } from './decision-form-values.ts'

/** What was decided, and to which item of the agenda it belongs. */
export function DecisionForm({
  values,
  agenda,
  submission,
  saveLabel,
  children,
}: {
  values: DecisionFormValues
  agenda: readonly AgendaItem[]
  submission: Submission | null
  saveLabel: string
  children?: ReactNode
}) {
  const { partnership, tasks } = useMessages()
  const { form } = tasks
  return (
    <PostForm submission={submission} id="rozhodnuti">
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="version" value={values.version} />
      <Field name="words" label={form.decisionWords} kind={{ as: 'textarea', rows: 3 }} value={values.words} />
      {agenda.length > 0 && (
        <Field name="agendaItem" label={form.agendaItem} kind={{ as: 'select' }} value={values.agendaItem} optional>
          <option value="">{form.noItem}</option>
          {agenda.map(({ type, wording }, index) => (
            <option key={`${index} ${type}`} value={String(index)}>
              {index + 1}. {wording ?? partnership.agendaItems[type]}
            </option>
          ))}
        </Field>
      )}
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {saveLabel}
        </Button>
        {children}
      </div>
    </PostForm>
  )
}
