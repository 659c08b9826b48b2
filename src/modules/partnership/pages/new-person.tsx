import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PersonRow } from './meeting-form-values.ts'
import { PersonFields } from './person-fields.tsx'

/** A line for somebody whom we do not know yet. Whoever is written here came, unless the line says otherwise. */
export function NewPerson({ row, index, position }: { row: PersonRow; index: number; position: number }) {
  const { form, presences } = useMessages().partnership
  const detail = useField(`people.${index}.detail`)
  return (
    <li>
      <fieldset>
        <legend className="sr">{form.newPerson(position)}</legend>
        <PersonFields row={row} index={index}>
          <div>
            <label htmlFor={detail.id}>{form.people}</label>
            <select id={detail.id} name={`people.${index}.detail`} defaultValue={row.detail}>
              <option value="">{presences['in-person']}</option>
              <option value="remote">{presences.remote}</option>
              <option value="excused">{presences.excused}</option>
              <option value="absent">{presences.absent}</option>
            </select>
          </div>
        </PersonFields>
      </fieldset>
    </li>
  )
}
