import type { Id } from '#kernel/ids.ts'
import type { ContentChange } from '../../../agreements/index.ts'

/** What a Word file that came back would change in an agreement; a person takes each change or leaves it. */
export type ProposalSet = {
  readonly id: Id<'ProposalSet'>
  readonly unitId: Id<'Unit'>
  /** The file in which the changes came. */
  readonly documentId: Id<'Document'>
  /** Of the file: the same one brought again brings the same proposals. */
  readonly sha256: string
  readonly agreementId: Id<'Agreement'>
  /** The version that was printed into the file. */
  readonly versionId: Id<'AgreementVersion'>
  readonly proposals: readonly Proposal[]
  /** `replaced`: a later file of the same agreement came before everything was decided. */
  readonly state: 'open' | 'settled' | 'replaced'
  readonly version: number
}

export type Proposal = {
  readonly change: ContentChange
  /** Typed over the old words, or kept by Word as a tracked change. */
  readonly by: 'hand' | 'tracked'
  readonly decision: Decision
}

export type Decision = 'open' | 'accepted' | 'refused'

/**
 * How a proposal stands to what the agreement says today: it still fits; the same is there already; the words changed meanwhile; what it
 * would change is there no more.
 */
export const standings = ['fits', 'already', 'changed-meanwhile', 'gone'] as const
export type Standing = (typeof standings)[number]

/** The set after a decision about the proposals of these positions; what was decided before stays. */
export function decided(set: ProposalSet, positions: readonly number[], decision: 'accepted' | 'refused'): ProposalSet {
  const proposals = set.proposals.map((proposal, position) =>
    positions.includes(position) && proposal.decision === 'open' ? { ...proposal, decision } : proposal,
  )
  return { ...set, proposals, state: proposals.some((one) => one.decision === 'open') ? set.state : 'settled' }
}

/** Positions of the proposals that wait for a decision. */
export function openPositions({ proposals }: ProposalSet): readonly number[] {
  return proposals.flatMap(({ decision }, position) => (decision === 'open' ? [position] : []))
}
