import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ButtonLink } from './button-link.tsx'

export type Todo = {
  readonly key: string
  readonly status: ReactNode
  /** „do 31. 10. 2024“ */
  readonly when: string
  readonly title: string
  readonly to: string
  /** Why it matters and what happens next. */
  readonly why: ReactNode
  readonly action: TodoAction
}

/** Where the next step is; or a form of its own, for what can be done in place. */
type TodoAction = { readonly label: string; readonly to: string } | { readonly form: ReactNode }

/** What is to be done, the most urgent first. Only the first has a full button, and not in a list that goes on from another. */
export function TodoList({ todos, continued = false }: { todos: readonly Todo[]; continued?: boolean }) {
  return (
    <ul className="todo">
      {todos.map(({ key, status, when, title, to, why, action }, index) => (
        <li key={key}>
          <div>
            {status}
            <p className="todo-when">{when}</p>
          </div>
          <div>
            <h3>
              <Link to={to}>{title}</Link>
            </h3>
            <p>{why}</p>
          </div>
          {'form' in action ? (
            action.form
          ) : (
            <ButtonLink to={action.to} small kind={index === 0 && !continued ? 'main' : 'outline'}>
              {action.label}
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  )
}
