import { Field } from '#web/components/field.tsx'
import { Icon } from '#web/components/icon.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import { type RevisionKind, revisionKinds } from '../../domain/revision/revision-kinds.ts'

/** Boxes for the kinds of a revision, several may be ticked, and its reason in words. */
export function KindsFields({ kinds, reason }: { kinds: readonly RevisionKind[]; reason: string }) {
  const { revision: words } = useMessages()
  const { id, error } = useField('kinds')
  return (
    <>
      <fieldset className={error === null ? 'field' : 'field field-error'} id={id} tabIndex={-1}>
        <legend>{words.kindsLegend}</legend>
        {error !== null && (
          <p className="error">
            <Icon name="tri" />
            {error}
          </p>
        )}
        {revisionKinds.map((kind) => (
          <Field
            key={kind}
            name={`kind.${kind}`}
            label={words.kinds[kind]}
            hint={words.kindNotes[kind]}
            kind={{ as: 'checkbox', checked: kinds.includes(kind) }}
            optional
          />
        ))}
      </fieldset>
      <Field
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        kind={{ as: 'textarea', rows: 3 }}
        value={reason}
      />
    </>
  )
}

export function kindsIn(form: FormData): readonly RevisionKind[] {
  return revisionKinds.filter((kind) => form.get(`kind.${kind}`) === 'ano')
}
