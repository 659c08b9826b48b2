import { useLocation } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { Seg } from './seg.tsx'

/** The parts of the administration. */
export function AdministrationParts() {
  const { pathname } = useLocation()
  const { tabs, tabsLabel } = useMessages().agenda.mail
  const parts = [
    { label: tabs.accounts, to: paths.accounts },
    { label: tabs.mail, to: paths.mail },
  ]
  return <Seg label={tabsLabel} options={parts.map((part) => ({ ...part, current: pathname === part.to }))} />
}
