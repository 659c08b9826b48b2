import { useContext } from 'react'
import { Field } from '#web/components/field.tsx'
import { Icon } from '#web/components/icon.tsx'
import { FormContext, useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import { revisionKinds } from '../../agreements/contract.ts'
import type { ProposalsShown } from '../contract.ts'
import { kindName } from './proposal-names.ts'

/** Of what kind and why the revision is that accepted changes make; the kinds are those that the changes suggest. */
export function RevisionFields({ suggested }: { suggested: ProposalsShown['suggestedKinds'] }) {
  const words = useMessages().proposals
  return (
    <>
      <p>{words.makesRevision}</p>
      <Kinds suggested={suggested} />
      <Field name="reason" label={words.reason} hint={words.reasonHint} kind={{ as: 'textarea', rows: 2 }} />
    </>
  )
}

function Kinds({ suggested }: { suggested: ProposalsShown['suggestedKinds'] }) {
  const words = useMessages().proposals
  const { id, error, cameBack } = useField('kinds')
  const { submission } = useContext(FormContext)
  return (
    <fieldset className={error === null ? 'field' : 'field field-error'} id={id}>
      <legend>{words.kinds}</legend>
      {error !== null && (
        <p className="error">
          <Icon name="tri" />
          {error}
        </p>
      )}
      <ul className="ticks">
        {revisionKinds.map((kind) => (
          <li key={kind} className="field-check">
            <label>
              <input
                type="checkbox"
                name={kindName(kind)}
                value="ano"
                defaultChecked={cameBack ? submission?.values[kindName(kind)] !== undefined : suggested.includes(kind)}
              />
              {words.kindNames[kind]}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
