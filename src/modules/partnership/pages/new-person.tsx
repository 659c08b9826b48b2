import { Icon } from '#web/components/icon.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PersonRow } from './meeting-form-values.ts'
import { PersonFields } from './person-fields.tsx'

/** A line for somebody whom we do not know yet. Whoever is written here came, unless the tick is taken away. */
export function NewPerson({ row, index, position }: { row: PersonRow; index: number; position: number }) {
  const { form } = useMessages().partnership
  const came = useField(`people.${index}.came`)
  return (
    <li>
      <fieldset className="attendance-new">
        <legend className="sr">{form.newPerson(position)}</legend>
        <label className="attendance-came">
          <input type="checkbox" id={came.id} name={`people.${index}.came`} value="ano" defaultChecked={row.came} />
          <span className="sr">{form.cameNew}</span>
        </label>
        <PersonFields row={row} index={index} />
        {came.error !== null && (
          <p className="error">
            <Icon name="tri" />
            {came.error}
          </p>
        )}
      </fieldset>
    </li>
  )
}
