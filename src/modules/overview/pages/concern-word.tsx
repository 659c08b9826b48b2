import type { IconName } from '#web/components/icon.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { Concern } from '../domain/attention.ts'

const icons: Readonly<Record<Concern, IconName>> = {
  silent: 'blind',
  expiring: 'clock',
  vacant: 'vacant',
  unsigned: 'pencil',
}

/** A concern with its sign and word. */
export function ConcernWord({ of }: { of: Concern }) {
  return (
    <StatusWord icon={icons[of]} tone="due">
      {useMessages().overview.concerns[of]}
    </StatusWord>
  )
}
