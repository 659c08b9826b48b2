import { Icon } from '#web/components/icon.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PersonRow } from './meeting-form-values.ts'
import { PersonFields } from './person-fields.tsx'

/** Since how many missed meetings in a row it is worth saying. */
const worthSaying = 2

/** Somebody whom we know: one tick says that he or she came. What is behind „Opravit“ is rarely needed. */
export function KnownPerson({ row, index, missedInRow }: { row: PersonRow; index: number; missedInRow: number }) {
  const { form, roles } = useMessages().partnership
  const line = `people.${index}`
  const came = useField(`${line}.came`)
  const name = useField(`${line}.name`)
  const role = Object.entries(roles).find(([key]) => key === row.role)?.[1]
  return (
    <li>
      <input type="hidden" name={`${line}.known`} value="ano" />
      <input type="hidden" name={`${line}.personId`} value={row.personId} />
      <input type="hidden" name={`${line}.offeredAs`} value={row.offeredAs} />
      <input type="hidden" name={`${line}.seen`} value={row.seen} />
      <input type="checkbox" id={came.id} name={`${line}.came`} value="ano" defaultChecked={row.came} />
      <label htmlFor={came.id}>
        <b>{row.name}</b>
        <span>{[row.organisation, role].filter(Boolean).join(', ')}</span>
      </label>
      <div className="attendance-detail">
        {missedInRow >= worthSaying && (
          <StatusWord icon="clock" tone="due">
            {form.missedInRow(missedInRow)}
          </StatusWord>
        )}
        <select name={`${line}.detail`} aria-label={form.detail(row.name)} defaultValue={row.detail}>
          {Object.entries(form.details).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <details open={name.error !== null}>
          <summary className="small">
            {form.correct}
            <span className="sr"> {form.correctWhom(row.name)}</span>
          </summary>
          <div className="attendance-correction">
            <PersonFields row={row} index={index} />
            <label className="attendance-leave">
              <input type="checkbox" name={`${line}.leftOut`} value="ano" defaultChecked={row.leftOut} />
              {form.leaveOut}
            </label>
          </div>
        </details>
      </div>
      {came.error !== null && (
        <p className="error attendance-error">
          <Icon name="tri" />
          {came.error}
        </p>
      )}
    </li>
  )
}
