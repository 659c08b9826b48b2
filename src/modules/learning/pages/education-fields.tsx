import { Field } from '#web/components/field.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import { ChoiceField } from './choice-field.tsx'
import type { Choices } from './choices.ts'
import { PaperFields } from './paper-fields.tsx'
import type { RecordFormValues } from './record-form-values.ts'

/** Its form and its times: the hours follow from them when nobody writes them. */
export function EducationTimes({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return (
    <div className="fields-row after">
      <Field name="startsAt" label={form.startsAt} hint={form.startsAtHint} value={values.startsAt} optional short />
      <Field name="endsAt" label={form.endsAt} hint={form.endsAtHint} value={values.endsAt} optional short />
      <ChoiceField
        name="form"
        label={form.educationForm}
        none={form.unsaid}
        options={form.educationForms}
        value={values.form}
      />
    </div>
  )
}

/** What proves education besides the attendance list (rule 40); folded away while a person only enters it quickly. */
export function CertificateFields({ values, choices }: { values: RecordFormValues; choices: Choices }) {
  const { form } = useMessages().learning
  const wrong = [useField('certificates').error, useField('certificateFile').error, useField('programmeId').error]
  const { feedback, certificates, certificatesAll, certificateDocumentId, programmeId } = values
  const filled = certificatesAll || `${feedback}${certificates}${certificateDocumentId}${programmeId}` !== ''
  return (
    <details className="field" open={filled || wrong.some((error) => error !== null)}>
      <summary>{form.more}</summary>
      <div className="after">
        <Field name="feedback" label={form.feedback} kind={{ as: 'textarea', rows: 3 }} value={feedback} optional />
        <Field
          name="certificatesAll"
          label={form.certificatesAll}
          kind={{ as: 'checkbox', checked: certificatesAll }}
        />
        <Field
          name="certificates"
          label={form.certificates}
          hint={form.certificatesHint}
          kind={{ as: 'textarea', rows: 3 }}
          value={certificates}
          optional
        />
        <PaperFields
          chosen={{ name: 'certificateDocumentId', value: certificateDocumentId }}
          file={{ name: 'certificateFile', idName: 'certificateFileId', id: values.certificateFileId }}
          label={form.certificateDocument}
          fileLabel={form.certificateFile}
          documents={choices.documents}
        />
        {choices.programmes.length > 0 && (
          <ChoiceField
            name="programmeId"
            label={form.programme}
            none={form.noProgramme}
            options={Object.fromEntries(choices.programmes.map(({ id, title }) => [id, title]))}
            value={programmeId}
          />
        )}
      </div>
    </details>
  )
}
