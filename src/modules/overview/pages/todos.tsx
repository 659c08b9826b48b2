import { Link } from 'react-router'
import { Status } from '#web/components/status.tsx'
import { TodoList } from '#web/components/todo-list.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { TodoView } from '../use-cases/present-todo.ts'
import type { Overview } from '../use-cases/show-overview.ts'

/** What is due and overdue with the next step of each; of several units it says which one. */
export function Todos({
  overview: { todos, todoCount, units },
  all,
}: {
  overview: Pick<Overview, 'todos' | 'todoCount' | 'units'>
  /** Address of the list with everything that waits, not only obligations. */
  all: string
}) {
  const { agenda, overview: words } = useMessages()
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="udelat">
      <div className="section-head">
        <h2 id="udelat">{words.todoTitle}</h2>
        <span className="small">
          {todoCount > todos.length && <span className="muted">{words.todoAll(todoCount)}. </span>}
          <Link to={all}>{agenda.digest.all}</Link>
        </span>
      </div>
      {todos.length === 0 ? (
        <p>{words.todoNone}</p>
      ) : (
        <TodoList
          todos={todos.map((todo) => ({
            key: `${todo.obligationId} ${todo.by}`,
            status: <Status of={todo.state} />,
            when: todo.state === 'overdue' ? words.overdueSince(date(todo.by)) : words.dueBy(date(todo.by)),
            title: units.length > 1 ? `${todo.unitName}: ${todo.title}` : todo.title,
            to: obligationPath(todo),
            why: todo.why,
            action: { label: words.nextSteps[todo.nextStep], to: nextStepPath(todo) },
          }))}
        />
      )}
    </section>
  )
}

function obligationPath({ unitId, obligationId }: TodoView): string {
  return `${paths.unit(unitId, 'obligations')}/${obligationId}`
}

function nextStepPath(todo: TodoView): string {
  switch (todo.nextStep) {
    case 'meeting':
      return `${paths.unit(todo.unitId, 'meetings')}/nove`
    case 'report':
      return paths.unit(todo.unitId, 'reports')
    case 'record':
      return `${paths.unit(todo.unitId, 'learning')}/novy`
    case 'obligation':
      return obligationPath(todo)
    default:
      return todo.nextStep satisfies never
  }
}
