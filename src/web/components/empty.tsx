import type { ReactNode } from 'react'

/** Instead of an empty list: a sentence that says why, and the next step. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action && <div className="buttons">{action}</div>}
    </div>
  )
}
