import { StatusWord } from '#web/components/status-word.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { MissingProof } from '../domain/missing-proofs.ts'

/** What the record still wants, the first thing first. */
export function ProofStatus({ missing }: { missing: readonly MissingProof[] }) {
  const { learning } = useMessages()
  const [first] = missing
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
