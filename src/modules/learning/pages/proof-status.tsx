import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { MissingProof } from '../domain/missing-proofs.ts'
import type { RecordState } from '../domain/progress.ts'

/** How far the record has come; of what was carried out, what it still wants, the first thing first. */
export function ProofStatus({ state, missing }: { state: RecordState; missing: readonly MissingProof[] }) {
  const { learning } = useMessages()
  const [first] = missing
  switch (state) {
    case 'offered':
      return (
        <StatusWord icon="hourglass" tone="wait">
          {learning.states.offered}
        </StatusWord>
      )
    case 'accepted':
      return (
        <StatusWord icon="half" tone="run">
          {learning.states.accepted}
        </StatusWord>
      )
    case 'not-taken':
      return (
        <StatusWord icon="dash" tone="mute">
          {learning.states['not-taken']}
        </StatusWord>
      )
    case 'carried-out':
      return first === undefined ? (
        <StatusWord icon="check" tone="ok">
          {learning.list.complete}
        </StatusWord>
      ) : (
        <StatusWord icon="clock" tone="due">
          {learning.missing[first]}
        </StatusWord>
      )
  }
  return state satisfies never
}
