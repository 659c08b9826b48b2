import { Icon } from '#web/components/icon.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { AgendaRow } from './meeting-form-values.ts'

/** The standing items to tick, each with room for its own wording, and lines for other items. */
export function AgendaFields({ rows }: { rows: readonly AgendaRow[] }) {
  const { form } = useMessages().partnership
  const lines = rows.map((row, index) => ({ row, index }))
  const others = lines.filter(({ row }) => row.type === 'other')
  return (
    <fieldset className="section" id="program">
      <legend>
        <h2>{form.agenda}</h2>
      </legend>
      <p className="hint">{form.agendaHint}</p>
      <ul className="agenda-fields">
        {lines.map(({ row, index }) =>
          row.type === 'other' ? (
            <OtherItem
              key={index}
              row={row}
              index={index}
              position={others.findIndex((one) => one.index === index) + 1}
            />
          ) : (
            <StandingItem key={index} row={row} index={index} />
          ),
        )}
      </ul>
    </fieldset>
  )
}

function StandingItem({ row, index }: { row: AgendaRow; index: number }) {
  const { agendaItems, form } = useMessages().partnership
  const chosen = useField(`agenda.${index}.chosen`)
  const name = Object.entries(agendaItems).find(([type]) => type === row.type)?.[1] ?? row.type
  return (
    <li>
      <input type="hidden" name={`agenda.${index}.type`} value={row.type} />
      <input type="checkbox" id={chosen.id} name={`agenda.${index}.chosen`} value="ano" defaultChecked={row.chosen} />
      <label htmlFor={chosen.id}>{name}</label>
      <input
        type="text"
        className="agenda-wording"
        name={`agenda.${index}.wording`}
        defaultValue={row.wording}
        maxLength={500}
        aria-label={form.wording(name)}
        placeholder={form.wordingHint}
        autoComplete="off"
      />
    </li>
  )
}

function OtherItem({ row, index, position }: { row: AgendaRow; index: number; position: number }) {
  const { form } = useMessages().partnership
  const { id, error } = useField(`agenda.${index}.wording`)
  return (
    <li className="agenda-other">
      <input type="hidden" name={`agenda.${index}.type`} value="other" />
      <label htmlFor={id}>{form.otherItem(position)}</label>
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      <input
        type="text"
        id={id}
        name={`agenda.${index}.wording`}
        defaultValue={row.wording}
        maxLength={500}
        autoComplete="off"
      />
    </li>
  )
}
