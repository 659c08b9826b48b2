import { useMessages } from '../use-messages.ts'
import { Icon } from './icon.tsx'

/** Says on every page that the towns are invented. */
export function Ribbon() {
  return (
    <div className="ribbon">
      <p className="wrap">
        <Icon name="info" />
        {useMessages().shell.demonstration}
      </p>
    </div>
  )
}
