import { Icon } from '#web/components/icon.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Choices } from './choices.ts'
import type { RecordFormValues } from './record-form-values.ts'

/** Obligations that a person says the record proves; folded away until somebody needs it. */
export function ObligationChoices({ values, choices }: { values: RecordFormValues; choices: Choices }) {
  const { form } = useMessages().learning
  const { id, error } = useField('linkedTo')
  return (
    <details className="field" open={error !== null || values.linked.length > 0 || values.kind === 'document'} id={id}>
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
