import { type MouseEvent, useState } from 'react'
import { buttonClass } from '#web/components/button-look.ts'
import { Icon } from '#web/components/icon.tsx'
import { useMessages } from '#web/use-messages.ts'
import { useScripted } from '#web/use-scripted.ts'
import type { ExpectedParticipant } from '../domain/suggest-participants.ts'
import { KnownPerson } from './known-person.tsx'
import { emptyRow, type PersonRow } from './meeting-form-values.ts'
import { NewPerson } from './new-person.tsx'
import { organisationsList } from './person-fields.tsx'

/** The attendance list as ticks; below it lines for people whom we do not know, as many as one adds. */
export function AttendanceFields({
  people,
  expected,
  organisations,
}: {
  people: readonly PersonRow[]
  expected: readonly ExpectedParticipant[]
  organisations: readonly string[]
}) {
  const { form } = useMessages().partnership
  const [added, setAdded] = useState(0)
  const scripted = useScripted()
  const rows = [...people, ...Array.from({ length: added }, () => emptyRow)].map((row, index) => ({ row, index }))
  const known = rows.filter(({ row }) => row.known)
  const others = rows.filter(({ row }) => !row.known)
  return (
    <fieldset className="section" id="ucast">
      <legend>
        <h2>{form.people}</h2>
      </legend>
      <p className="hint">{known.length === 0 ? form.peopleHintFirst : form.peopleHint}</p>
      <datalist id={organisationsList}>
        {organisations.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {scripted && known.length > 1 && <TickAll />}
      {known.length > 0 && (
        <ul className="attendance attendance-fields">
          {known.map(({ row, index }) => (
            <KnownPerson key={index} row={row} index={index} missedInRow={missedBy(row, expected)} />
          ))}
        </ul>
      )}
      <ul className="attendance-rows">
        {others.map(({ row, index }, position) => (
          <NewPerson key={index} row={row} index={index} position={position + 1} />
        ))}
      </ul>
      {scripted && (
        <button
          type="button"
          className={buttonClass({ kind: 'outline', small: true })}
          onClick={() => setAdded(added + 1)}
        >
          <Icon name="plus" />
          {form.addRow}
        </button>
      )}
    </fieldset>
  )
}

/** One click for the usual case. It ticks the boxes as a person would, so that each can be taken back. */
function TickAll() {
  const { form } = useMessages().partnership
  const tick = (event: MouseEvent<HTMLButtonElement>) => {
    const boxes = event.currentTarget.form?.querySelectorAll<HTMLInputElement>('input[name^="people."][name$=".came"]')
    const all = [...(boxes ?? [])]
    const came = all.some((box) => !box.checked)
    for (const box of all) box.checked = came
  }
  return (
    <p className="after">
      <button type="button" className={buttonClass({ kind: 'outline', small: true })} onClick={tick}>
        <Icon name="check" />
        {form.everybodyCame}
      </button>
    </p>
  )
}

function missedBy({ name, organisation }: PersonRow, expected: readonly ExpectedParticipant[]): number {
  return expected.find((one) => one.name === name && (one.organisation ?? '') === organisation)?.missedInRow ?? 0
}
