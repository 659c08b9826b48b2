import { Field } from '#web/components/field.tsx'
import { Icon } from '#web/components/icon.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import { revisionKinds } from '../../agreements/contract.ts'
import type { ProposalsShown } from '../contract.ts'
import { kindName } from './proposal-names.ts'

/** Of what kind and why the revision is that accepted changes make; the kinds are those that the changes suggest. */
export function RevisionFields({ suggested }: { suggested: ProposalsShown['suggestedKinds'] }) {
  const { proposals, revision } = useMessages()
  const { id, error } = useField('kinds')
  return (
    <>
      <p className="section">{proposals.makesRevision}</p>
      <fieldset className={error === null ? 'field' : 'field field-error'} id={id} tabIndex={-1}>
        <legend>{revision.kindsLegend}</legend>
        {error !== null && (
          <p className="error">
            <Icon name="tri" />
            {error}
          </p>
        )}
        {revisionKinds.map((kind) => (
          <Field
            key={kind}
            name={kindName(kind)}
            label={revision.kinds[kind]}
            hint={revision.kindNotes[kind]}
            kind={{ as: 'checkbox', checked: suggested.includes(kind) }}
            optional
          />
        ))}
      </fieldset>
      <Field name="reason" label={revision.reason} hint={revision.reasonHint} kind={{ as: 'textarea', rows: 2 }} />
    </>
  )
}
