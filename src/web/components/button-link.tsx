import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type ButtonLook, buttonClass } from './button-look.ts'
import { Icon, type IconName } from './icon.tsx'

/** A link that leads to an action. `download` leaves the application (a file, an address elsewhere) without client routing. */
export function ButtonLink({
  to,
  icon,
  download = false,
  children,
  ...look
}: ButtonLook & { to: string; icon?: IconName; download?: boolean; children: ReactNode }) {
  return (
    <Link className={buttonClass(look)} to={to} reloadDocument={download}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
