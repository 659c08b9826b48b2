import type { ReactNode } from 'react'

/** Begins a page: its name, the sentence that says how things stand, and at most a few actions. */
export function PageHead({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="buttons">{actions}</div>}
    </div>
  )
}
