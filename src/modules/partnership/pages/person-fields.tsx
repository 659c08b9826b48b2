import type { ReactNode } from 'react'
import { Icon } from '#web/components/icon.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PersonRow } from './meeting-form-values.ts'

/** Where the organisations of the register wait to be offered. */
export const organisationsList = 'organizace'

/** Name, organisation and role of one line of the attendance list. */
export function PersonFields({ row, index, children }: { row: PersonRow; index: number; children?: ReactNode }) {
  const { form, roles } = useMessages().partnership
  const line = `people.${index}`
  const name = useField(`${line}.name`)
  const organisation = useField(`${line}.organisation`)
  const role = useField(`${line}.role`)
  return (
    <div className="person-fields">
      <div className={name.error === null ? undefined : 'field-error'}>
        <label htmlFor={name.id}>{form.personName}</label>
        {name.error !== null && (
          <p className="error" id={`${name.id}-error`}>
            <Icon name="tri" />
            {name.error}
          </p>
        )}
        <input
          type="text"
          id={name.id}
          name={`${line}.name`}
          defaultValue={row.name}
          maxLength={500}
          autoComplete="off"
          aria-invalid={name.error === null ? undefined : true}
          aria-describedby={name.error === null ? undefined : `${name.id}-error`}
        />
      </div>
      <div>
        <label htmlFor={organisation.id}>{form.organisation}</label>
        <input
          type="text"
          id={organisation.id}
          name={`${line}.organisation`}
          defaultValue={row.organisation}
          maxLength={500}
          list={organisationsList}
          autoComplete="off"
        />
      </div>
      <div>
        <label htmlFor={role.id}>{form.role}</label>
        <select id={role.id} name={`${line}.role`} defaultValue={row.role}>
          <option value="">{form.noRole}</option>
          {Object.entries(roles).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {children}
    </div>
  )
}
