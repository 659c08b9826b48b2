import { useMessages } from '../use-messages.ts'
import { Icon } from './icon.tsx'

/** Says on every page that the towns are invented. */
export function Ribbon() {
  const { shell } = useMessages()
  return (
    <aside className="ribbon" aria-label={shell.demonstrationLabel}>
      <p className="wrap">
        <Icon name="info" />
        {shell.demonstration}
      </p>
    </aside>
  )
}
