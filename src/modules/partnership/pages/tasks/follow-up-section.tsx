import { Link } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { Decision } from '../../domain/tasks/decision.ts'
import type { FollowUp } from '../../use-cases/tasks/follow-up.ts'
import { taskLinks } from './task-links.ts'
import { TaskStatus } from './task-status.tsx'

/** What came of a meeting: its decisions, then its tasks, with whoever is to do them and how they stand. */
export function FollowUpSection({ meeting, followUp }: { meeting: Meeting; followUp: FollowUp }) {
  const { section } = useMessages().tasks
  const { unitId, id, agenda } = meeting
  const rows: readonly Row[] = [
    ...followUp.decisions.map((decision) => ({ decision, meeting: { unitId, agenda }, mayWrite: followUp.mayWrite })),
    ...followUp.tasks,
  ]
  return (
    <section className="section" aria-labelledby="rozhodnuti">
      <div className="section-head">
        <h2 id="rozhodnuti">{section.title}</h2>
        {followUp.mayWrite && (
          <div className="buttons">
            <ButtonLink kind="outline" small icon="plus" to={taskLinks.decide(unitId, id)}>
              {section.addDecision}
            </ButtonLink>
            <ButtonLink kind="outline" small icon="plus" to={taskLinks.record(unitId, id)}>
              {section.addTask}
            </ButtonLink>
          </div>
        )}
      </div>
      {rows.length === 0 ? <p className="muted">{section.none}</p> : <FollowUpTable rows={rows} />}
      {followUp.tasks.length > 0 && (
        <p className="after small">
          <Link to={taskLinks.list(unitId)}>{section.all}</Link>
        </p>
      )}
    </section>
  )
}

type DecisionRow = {
  readonly decision: Decision
  readonly meeting: Pick<Meeting, 'unitId' | 'agenda'>
  readonly mayWrite: boolean
}
type Row = DecisionRow | FollowUp['tasks'][number]

function FollowUpTable({ rows }: { rows: readonly Row[] }) {
  const { section } = useMessages().tasks
  const { date } = useFormat()
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    {
      key: 'what',
      label: section.what,
      cell: (row) => ('decision' in row ? <DecisionWords row={row} /> : <TaskWords task={row} />),
    },
    {
      key: 'who',
      label: section.who,
      inline: true,
      cell: (row) => ('decision' in row ? section.everybody : (row.ownerName ?? section.nobody)),
    },
    {
      key: 'due',
      label: section.due,
      inline: true,
      cell: (row) => ('decision' in row ? null : row.dueOn === null ? section.noDay : date(row.dueOn)),
    },
    { key: 'state', label: section.state, inline: true, cell: (row) => <State row={row} /> },
  ]
  return (
    <DataTable
      caption={section.caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => ('decision' in row ? row.decision.id : row.id)}
    />
  )
}

function DecisionWords({ row: { decision, meeting, mayWrite } }: { row: DecisionRow }) {
  const { partnership, tasks } = useMessages()
  const { section } = tasks
  const { words, meetingId, id, agendaItem } = decision
  const item = agendaItem === null ? undefined : meeting.agenda[agendaItem]
  return (
    <>
      <span className="small muted table-note">{section.decision}</span>
      {mayWrite ? <Link to={taskLinks.decision(meeting.unitId, meetingId, id)}>{words}</Link> : words}
      {item !== undefined && agendaItem !== null && (
        <span className="small muted table-note">
          {section.item(agendaItem + 1, item.wording ?? partnership.agendaItems[item.type])}
        </span>
      )}
    </>
  )
}

function TaskWords({ task }: { task: FollowUp['tasks'][number] }) {
  const { section } = useMessages().tasks
  return (
    <>
      <span className="small muted table-note">{section.task}</span>
      <Link to={taskLinks.one(task.unitId, task.id)}>{task.words}</Link>
      {task.outcome !== null && <span className="small muted table-note">{task.outcome}</span>}
    </>
  )
}

function State({ row }: { row: Row }) {
  const { section } = useMessages().tasks
  if (!('decision' in row)) return <TaskStatus of={row.state} />
  return (
    <StatusWord icon="check" tone="ok">
      {section.accepted}
    </StatusWord>
  )
}
