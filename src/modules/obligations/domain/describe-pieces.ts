import type { LocalDate } from '../../../kernel/local-date.ts'
import { type Language, messagesIn } from '../../../messages/index.ts'
import type { Evidence, EvidenceSource, ObligationId } from './evidence.ts'
import { nameOfEvidence } from './evidence-name.ts'
import type { ExplanationLink } from './explanation-links.ts'
import type { Pieces } from './fulfilment.ts'
import { refusalSentence } from './refusal-sentence.ts'

/** A record beside a duty: what it is, whether it counts, and if not, why. */
export type DescribedPiece = {
  readonly source: EvidenceSource
  readonly name: string
  readonly on: LocalDate
  readonly part: ExplanationLink['part']
  /** The sentence that says why it does not count. */
  readonly why: string | null
  /** A person linked it, whatever the rule of the duty says. */
  readonly linked: boolean
}

/** Every record that concerns one occurrence of a duty, in the order of days. */
export function describePieces(
  obligationId: ObligationId,
  { counted, awaiting, planned, refused }: Pieces,
  language: Language,
): readonly DescribedPiece[] {
  const words = messagesIn(language).obligations
  const piece = (evidence: Evidence, part: DescribedPiece['part'], why: string | null = null): DescribedPiece => ({
    source: evidence.source,
    name: nameOfEvidence(evidence, words),
    on: evidence.on,
    part,
    why,
    linked: evidence.linkedTo.includes(obligationId),
  })
  return [
    ...counted.map((one) => piece(one, 'counted')),
    ...awaiting.map((one) => piece(one, 'awaiting')),
    ...planned.map((one) => piece(one, 'planned')),
    ...refused.map(({ evidence, because }) => piece(evidence, 'refused', refusalSentence(evidence, because, words))),
  ].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}
