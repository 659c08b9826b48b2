import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import { ChoiceField } from './choice-field.tsx'
import type { RecordFormValues } from './record-form-values.ts'

/** How a research was made, how many questionnaires came back, and what followed. */
export function ResearchFields({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return (
    <>
      <div className="fields-row after">
        <ChoiceField
          name="method"
          label={form.method}
          none={form.unsaid}
          options={form.methods}
          value={values.method}
        />
        <Field name="carriedOutBy" label={form.carriedOutBy} value={values.carriedOutBy} optional />
      </div>
      <Field name="agencyPart" label={form.agencyPart} hint={form.agencyPartHint} value={values.agencyPart} optional />
      <div className="fields-row after">
        <Field
          name="periodFrom"
          label={form.periodFrom}
          kind={{ as: 'date' }}
          value={values.periodFrom}
          optional
          short
        />
        <Field name="periodTo" label={form.periodTo} kind={{ as: 'date' }} value={values.periodTo} optional short />
      </div>
      <div className="fields-row after">
        <Field name="sent" label={form.sent} kind={{ as: 'number' }} value={values.sent} optional short />
        <Field name="returned" label={form.returned} kind={{ as: 'number' }} value={values.returned} optional short />
      </div>
      <Field name="limits" label={form.limits} kind={{ as: 'textarea', rows: 2 }} value={values.limits} optional />
      <Field
        name="followed"
        label={form.followed}
        kind={{ as: 'textarea', rows: 3 }}
        value={values.followed}
        optional
      />
    </>
  )
}
