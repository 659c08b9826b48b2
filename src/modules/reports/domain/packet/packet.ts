import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** *Podklady pro zastupitelstvo*: what is laid before the council about a report, or about a version of an agreement. */
export type Packet = PacketContent & {
  readonly id: Id<'CouncilPacket'>
  readonly unitId: Id<'Unit'>
  readonly about: PacketSubject
  /** In the order in which they were entered; one that passed is the last. */
  readonly votes: readonly Vote[]
  readonly version: number
}

/** What a person writes into it. */
export type PacketContent = {
  /** The session for which it is planned. */
  readonly sessionOn: LocalDate | null
  readonly presentedBy: string | null
  readonly preparedBy: string | null
  /** Null: as the records suggest it. */
  readonly background: string | null
  readonly draftResolution: string | null
  readonly attachments: readonly PacketAttachment[]
}

export type PacketSubject =
  | { readonly of: 'report'; readonly reportId: Id<'Report'> }
  | { readonly of: 'agreement'; readonly versionId: Id<'AgreementVersion'> }

export const packetAttachments = ['report', 'agreement', 'comparison'] as const
export type PacketAttachment = (typeof packetAttachments)[number]

export const voteResults = ['passed', 'refused', 'postponed'] as const
export type VoteResult = (typeof voteResults)[number]

/** How the council voted. Only one that passed closes anything. */
export type Vote = {
  readonly id: Id<'CouncilVote'>
  readonly result: VoteResult
  readonly votedOn: LocalDate
  readonly resolution: string | null
  readonly note: string | null
}

/** The vote that passed; null while there is none. */
export function decisionOf({ votes }: Pick<Packet, 'votes'>): Vote | null {
  return votes.find(({ result }) => result === 'passed') ?? null
}

/** What may be attached: a report goes with its agreement, a revision with the comparison to the version before it. */
export function possibleAttachments(
  about: PacketSubject['of'],
  isRevision: boolean,
): readonly [PacketAttachment, ...PacketAttachment[]] {
  if (about === 'report') return ['report', 'agreement']
  return isRevision ? ['agreement', 'comparison'] : ['agreement']
}
