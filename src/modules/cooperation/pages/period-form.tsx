import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { type CooperationPeriod, endings } from '../domain/cooperation-period.ts'
import { TermFields } from './term-fields.tsx'

/** A period of cooperation: its programme, its days, how it ended. */
export function PeriodForm({
  id,
  version,
  period,
  submission,
  children,
}: {
  id: string
  version: string
  period: CooperationPeriod | null
  submission: Submission | null
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const { cooperation } = useMessages()
  const { form } = cooperation
  return (
    <PostForm submission={submission}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Field name="programme" label={form.programme} hint={form.programmeHint} value={period?.programme} />
      <TermFields term={period} />
      <Field name="endedHow" label={form.endedHow} kind={{ as: 'select' }} value={period?.endedHow ?? ''} optional>
        <option value="">{form.stillRuns}</option>
        {endings.map((one) => (
          <option key={one} value={one}>
            {cooperation.endings[one]}
          </option>
        ))}
      </Field>
      <Field
        name="note"
        label={form.note}
        hint={form.endedHint}
        kind={{ as: 'textarea', rows: 2 }}
        value={period?.note ?? undefined}
        optional
      />
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {form.save}
        </Button>
        {children}
      </div>
    </PostForm>
  )
}
