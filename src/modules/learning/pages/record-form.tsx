import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { Choice } from '#web/components/choice.tsx'
import { Field } from '#web/components/field.tsx'
import { Icon } from '#web/components/icon.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useField } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Choices } from './choices.ts'
import type { RecordFormValues } from './record-form-values.ts'

/** Everything about one record on one page. */
export function RecordForm({
  unitId,
  values,
  choices,
  submission,
  saveLabel,
  children,
}: {
  unitId: string
  values: RecordFormValues
  choices: Choices
  submission: Submission | null
  saveLabel: string
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const { form, kinds, kindNotes } = useMessages().learning
  const notes: Readonly<Record<string, string>> = kindNotes
  const options = Object.entries(kinds).map(([value, label]) => ({ value, label, note: notes[value] }))
  return (
    <PostForm submission={submission}>
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="version" value={values.version} />
      <input type="hidden" name="linkedBefore" value={values.linkedBefore.join(' ')} />
      <Choice name="kind" legend={form.kind} options={options} value={values.kind} />
      <Field name="title" label={form.title} hint={form.titleHint} value={values.title} />
      <div className="fields-row after">
        <Field name="on" label={form.day} kind={{ as: 'date' }} value={values.on} short />
        <Field
          name="hours"
          label={form.hours}
          hint={form.hoursHint}
          kind={{ as: 'number' }}
          value={values.hours}
          optional
          short
        />
        <Field
          name="participants"
          label={form.participants}
          kind={{ as: 'number' }}
          value={values.participants}
          optional
          short
        />
      </div>
      <Field
        name="distance"
        label={form.distance}
        hint={form.distanceHint}
        kind={{ as: 'checkbox', checked: values.distance }}
      />
      <Field
        name="documentId"
        label={form.document}
        hint={
          <>
            {form.documentHint} <Link to={paths.unit(unitId, 'documents')}>{form.bringDocument}</Link>
          </>
        }
        kind={{ as: 'select' }}
        value={values.documentId}
        optional
      >
        <option value="">{form.noDocument}</option>
        {choices.documents.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Field>
      {choices.obligations.length > 0 && <ObligationChoices values={values} choices={choices} />}
      <Field name="note" label={form.note} kind={{ as: 'textarea', rows: 4 }} value={values.note} optional />
      <div className="buttons form-buttons">
        <Button>{saveLabel}</Button>
        {children}
      </div>
    </PostForm>
  )
}

function ObligationChoices({ values, choices }: { values: RecordFormValues; choices: Choices }) {
  const { form } = useMessages().learning
  const { id, error } = useField('linkedTo')
  return (
    <details className="field" open={error !== null || values.linked.length > 0} id={id}>
      <summary>{form.obligations}</summary>
      <p className="hint">{form.obligationsHint}</p>
      {error !== null && (
        <p className="error">
          <Icon name="tri" />
          {error}
        </p>
      )}
      <ul className="ticks">
        {choices.obligations.map(({ id: obligationId, title }) => (
          <li key={obligationId} className="field-check">
            <label>
              <input
                type="checkbox"
                name={`linked.${obligationId}`}
                value="ano"
                defaultChecked={values.linked.includes(obligationId)}
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
