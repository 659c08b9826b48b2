import { useLanguage, useMessages } from '#web/use-messages.ts'
import type { KeepingState } from './keeping-state.ts'
import { whenWords } from './when-words.ts'

/** In words, whether what was written is safe. */
export function KeepingStatus({ status }: { status: KeepingState }) {
  const { keeping } = useMessages().minutes
  const language = useLanguage()
  return (
    <p className={status.kind === 'failed' ? 'small keeping keeping-failed' : 'small muted keeping'} role="status">
      {status.kind === 'saved'
        ? keeping.saved(whenWords(new Date(status.at), new Date(), language))
        : status.kind === 'failed'
          ? status.offline
            ? keeping.offline
            : keeping.failed
          : keeping[status.kind]}
    </p>
  )
}
