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
  readonly action: { readonly label: string; readonly to: string }
}

/** What is to be done, the most urgent first. Only the first has a full button. */
export function TodoList({ todos }: { todos: readonly Todo[] }) {
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
          <ButtonLink to={action.to} small kind={index === 0 ? 'main' : 'outline'}>
            {action.label}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
