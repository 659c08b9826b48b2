import { Link } from 'react-router'
import { useMessages } from '../use-messages.ts'

export type Crumb = { readonly label: string; readonly to: string }

/** The way up from this page; the page itself is not in it. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label={useMessages().shell.whereAmI}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
