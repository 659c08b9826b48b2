import type { IconName } from '#web/components/icon.tsx'
import { StatusWord, type Tone } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { MeetingState } from '../domain/meeting.ts'
import type { MissingPart } from '../domain/missing-parts.ts'

const looks: Readonly<Record<MeetingState, { icon: IconName; tone: Tone }>> = {
  planned: { icon: 'circle', tone: 'mute' },
  held: { icon: 'check', tone: 'ok' },
  cancelled: { icon: 'dash', tone: 'mute' },
}

/** Whether the meeting took place. */
export function MeetingStatus({ of }: { of: MeetingState }) {
  return <StatusWord {...looks[of]}>{useMessages().partnership.states[of]}</StatusWord>
}

/** What the meeting has or lacks as proof; nothing is said of one that needs none. */
export function ProofStatus({ state, missing }: { state: MeetingState; missing: readonly MissingPart[] }) {
  const { list, missingSentence } = useMessages().partnership
  if (missing.length > 0)
    return (
      <StatusWord icon="clock" tone="due">
        {missingSentence(missing)}
      </StatusWord>
    )
  return state === 'held' ? list.complete : null
}
