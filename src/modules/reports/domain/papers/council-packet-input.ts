import type { LocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import type { Language } from '../../../../messages/index.ts'
import type { RevisionKind } from '../../../agreements/index.ts'
import type { DescribedLedger } from '../../../obligations/index.ts'
import type { GapReasons } from '../gaps.ts'
import type { PacketAttachment, Vote } from '../packet/packet.ts'

/** Everything of which the packet is composed. Words may be a person's; figures are always the ledger's. */
export type CouncilPacket = {
  readonly language: Language
  readonly preparedOn: LocalDate
  readonly unit: { readonly name: string; readonly ico: string | null }
  readonly matter: PacketMatter
  readonly sessionOn: LocalDate | null
  readonly presentedBy: string | null
  readonly preparedBy: string | null
  /** A person's words; null: as the records suggest it. */
  readonly background: string | null
  readonly draftResolution: string | null
  readonly attachments: readonly PacketAttachment[]
  /** The vote that passed. */
  readonly decision: Vote | null
}

/** What the council is to decide about. */
export type PacketMatter =
  | {
      readonly of: 'report'
      readonly year: number
      readonly ledger: DescribedLedger
      readonly gaps: GapReasons
      readonly meetings: number
      readonly approved: { readonly on: LocalDate | null; readonly resolution: string | null }
      readonly validity: Period
      /** Who approved the report before it came to the council. */
      readonly approvedBy: readonly string[]
    }
  | {
      readonly of: 'agreement'
      readonly number: number
      readonly kinds: readonly RevisionKind[]
      readonly reason: string | null
      readonly themes: readonly string[]
      readonly duties: number
      readonly memorandumOn: LocalDate | null
      readonly opinionOn: LocalDate | null
      readonly agencyOn: LocalDate | null
      /** As the form says it. */
      readonly years: number | null
      readonly validTo: string | null
      /** What a revision changes, item by item. */
      readonly changes: readonly string[]
    }
