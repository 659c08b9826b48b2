import { Link } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { FollowUp } from '../../use-cases/tasks/follow-up.ts'
import { taskLinks } from './task-links.ts'
import { TaskStatus } from './task-status.tsx'

/** Decisions and tasks in a narrow column, beside the minutes that are being written. */
export function FollowUpList({ meeting: { unitId, id }, followUp }: { meeting: Meeting; followUp: FollowUp }) {
  const { section } = useMessages().tasks
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="rozhodnuti">
      <h2 id="rozhodnuti">{section.title}</h2>
      {followUp.decisions.length + followUp.tasks.length === 0 && <p className="small muted">{section.none}</p>}
      <ul className="people people-lines">
        {followUp.decisions.map(({ id: decisionId, words }) => (
          <li key={decisionId}>
            <Link to={taskLinks.decision(unitId, id, decisionId)}>{words}</Link>
            <span className="small muted table-note">
              {section.decision}{' '}
              <StatusWord icon="check" tone="ok">
                {section.accepted}
              </StatusWord>
            </span>
          </li>
        ))}
        {followUp.tasks.map((task) => (
          <li key={task.id}>
            <Link to={taskLinks.one(unitId, task.id)}>{task.words}</Link>
            <span className="small muted table-note">
              {task.ownerName ?? section.nobody}, {task.dueOn === null ? section.noDay : date(task.dueOn)}{' '}
              <TaskStatus of={task.state} />
            </span>
          </li>
        ))}
      </ul>
      <div className="buttons after">
        <ButtonLink kind="outline" small icon="plus" to={taskLinks.decide(unitId, id)}>
          {section.addDecision}
        </ButtonLink>
        <ButtonLink kind="outline" small icon="plus" to={taskLinks.record(unitId, id)}>
          {section.addTask}
        </ButtonLink>
      </div>
    </section>
  )
}
