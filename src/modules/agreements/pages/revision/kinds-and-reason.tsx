import { useMessages } from '#web/use-messages.ts'
import type { RevisionKind } from '../../domain/revision/revision-kinds.ts'
import { Facts } from '../facts.tsx'

/** What a revision changes and why; a first version has neither. */
export function KindsAndReason({ kinds, reason }: { kinds: readonly RevisionKind[]; reason: string | null }) {
  const { revision: words } = useMessages()
  if (kinds.length === 0) return null
  return (
    <Facts
      facts={[
        [words.kindsLegend, kinds.map((kind) => words.kinds[kind]).join(', ')],
        [words.reason, reason],
      ]}
    />
  )
}
