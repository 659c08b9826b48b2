import { useMessages } from '#web/use-messages.ts'
import type { KeepingState } from './keeping-state.ts'

/** In words, whether what was written is safe. */
export function KeepingStatus({ status }: { status: KeepingState }) {
  const failed = status.kind === 'failed'
  return (
    <output className={failed ? 'small keeping keeping-failed' : 'small muted keeping'}>
      <Sentence status={status} />
    </output>
  )
}

function Sentence({ status }: { status: KeepingState }) {
  const { keeping } = useMessages().minutes
  switch (status.kind) {
    case 'saved':
      return keeping.saved(status.when)
    case 'failed':
      return status.offline ? keeping.offline : keeping.failed
    default:
      return keeping[status.kind]
  }
}
