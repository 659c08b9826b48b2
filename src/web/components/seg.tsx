import { Link } from 'react-router'

/** Switches a view or a year: links, so each has its address. */
export function Seg({
  label,
  options,
}: {
  label: string
  options: readonly { label: string; to: string; current: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="seg">
        {options.map((option) => (
          <li key={option.to}>
            <Link to={option.to} aria-current={option.current ? 'true' : undefined} preventScrollReset>
              {option.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
