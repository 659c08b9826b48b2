import { Link, useLocation } from 'react-router'
import { useMessages } from '../use-messages.ts'

/** Which rows of how many, and the neighbours. The other parameters of the address stay; the first page has none. */
export function Pagination({ page, pageSize, total }: { page: number; pageSize: number; total: number }) {
  const { pagination } = useMessages().shell
  const { search } = useLocation()
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1) return null

  const address = (target: number) => {
    const parameters = new URLSearchParams(search)
    if (target === 1) parameters.delete('strana')
    else parameters.set('strana', String(target))
    return `?${parameters}`
  }
  return (
    <nav className="pagination" aria-label={pagination.label}>
      <p className="small muted">
        {pagination.range((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total)}
      </p>
      <ul>
        {page > 1 && (
          <li>
            <Link to={address(page - 1)} rel="prev">
              {pagination.previous}
            </Link>
          </li>
        )}
        {page < last && (
          <li>
            <Link to={address(page + 1)} rel="next">
              {pagination.next}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
