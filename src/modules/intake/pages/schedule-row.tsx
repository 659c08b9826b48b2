import { Icon } from '#web/components/icon.tsx'
import { isMoved, type PassagePlace, usePassages } from '#web/components/passages.tsx'
import { FoundStatus } from '#web/components/status.tsx'
import { tableRoles } from '#web/components/table-roles.ts'
import { useField } from '#web/forms/form-context.ts'
import { passageId } from '#web/passage-id.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ReviewState } from '../contract.ts'
import { AnswerButtons, type QuestionNow } from './question.tsx'
import { TheirWording } from './their-wording.tsx'

type Row = ReviewState['rows'][number]

/** A row of the schedule in two lines: what it says and means; who answers for it, what is doubtful, and the corrections. */
export function ScheduleRow({
  row,
  printed,
  place,
  questions,
}: {
  row: Row
  /** The term as it stands in the paper. */
  printed: string
  place: PassagePlace | null
  questions: readonly QuestionNow[]
}) {
  const { intake, shell } = useMessages()
  const words = intake.review.schedule
  const { light } = usePassages()
  const lightRow = () => {
    if (place !== null) light(place, row.activity)
  }
  const open = questions.filter(({ settled, form }) => !settled && form === 'term')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- focus comes from the controls inside
    <tbody
      {...tableRoles.group}
      className={row.removed ? 'schedule-row schedule-removed' : 'schedule-row'}
      onFocus={lightRow}
      onPointerMove={(event) => {
        if (isMoved(event)) lightRow()
      }}
    >
      <tr {...tableRoles.row}>
        <th scope="row" {...tableRoles.rowHeader}>
          {row.activity}
        </th>
        <td {...tableRoles.cell} data-l={words.term}>
          {printed === '' ? <FoundStatus of="placeholder" /> : <span className="quote">„{printed}“</span>}
          {row.term !== printed && (
            <span className="small schedule-corrected">
              {words.correctedTerm} <b>{row.term === '' ? words.noTerm : row.term}</b>
            </span>
          )}{' '}
          {place !== null && (
            <a className="small" href={`#${passageId(place.order)}`}>
              {place.page === null ? shell.passage : shell.pageAbbreviation(place.page)}
              <span className="sr"> ({shell.showPassage(row.activity)})</span>
            </a>
          )}
        </td>
        <td {...tableRoles.cell} data-l={words.meaning}>
          {row.meaning.join(' ')}
        </td>
        <td {...tableRoles.cell} data-l={words.counted}>
          {row.removed ? words.removed : row.counted.join(', ')}
        </td>
      </tr>
      <tr {...tableRoles.row}>
        <td {...tableRoles.cell} colSpan={4} className="schedule-more">
          <p className="small muted">
            {words.unit} {row.unitResponsibility === '' ? words.notStated : row.unitResponsibility}
            <br />
            {words.agency} {row.agencyResponsibility === '' ? words.notStated : row.agencyResponsibility}
          </p>
          {open.length > 0 && (
            <div className="note note-due" data-decide>
              <Icon name="tri" />
              <div>
                <p>{open.map(({ message }) => message).join(' ')}</p>
                <p className="buttons">
                  <AnswerButtons questions={open} right={null} />
                </p>
              </div>
            </div>
          )}
          <EditRow row={row} />
        </td>
      </tr>
    </tbody>
  )
}

function EditRow({ row }: { row: Row }) {
  const words = useMessages().intake.review.schedule
  const name = (part: string) => `row.${row.index}.${part}`
  return (
    <details className="fold schedule-edit">
      <summary>
        <Icon name="pencil" />
        {words.edit}
        <span className="sr"> ({row.activity})</span>
      </summary>
      <div className="schedule-fields">
        <Text name={name('activity')} label={words.editActivity} value={row.activity} />
        <Text name={name('term')} label={words.editTerm} value={row.term} hint={words.termHint} />
        <Text name={name('unit')} label={words.editUnit} value={row.unitResponsibility} />
        <Text name={name('agency')} label={words.editAgency} value={row.agencyResponsibility} />
        <Tick name={name('removed')} label={words.remove} checked={row.removed} />
      </div>
    </details>
  )
}

function Text({ name, label, value, hint }: { name: string; label: string; value: string; hint?: string }) {
  const { id, kept } = useField(name)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        defaultValue={kept ?? value}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <TheirWording name={name} />
    </div>
  )
}

function Tick({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  const { id } = useField(name)
  return (
    <div className="field field-check">
      <label htmlFor={id}>
        <input id={id} name={name} type="checkbox" value="ano" defaultChecked={checked} />
        <span>{label}</span>
      </label>
    </div>
  )
}
