import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { AgreementContent } from './content.ts'
import { isUnderWay, type Status, type TakenStep } from './life-cycle.ts'
import type { RevisionKind } from './revision/revision-kinds.ts'

/** A cooperation agreement (*popis spolupráce*) of one unit: its numbered versions, of which one speaks. */
export type Agreement = {
  readonly id: Id<'Agreement'>
  readonly unitId: Id<'Unit'>
  readonly memorandumId: Id<'Memorandum'> | null
  /** Which year „ročně“ means. */
  readonly yearRule: 'calendar' | 'from-approval'
  /** Duties due before this day are *not recorded*: they come from a time when nobody kept records here. */
  readonly recordsFrom: LocalDate
  /** Last day of ASZ's project, with which training and ASZ's guarantee end (rule 16); the form names only the project. */
  readonly agencyProjectEnd: LocalDate | null
  readonly version: number
  /** The version that speaks: the last one that the assembly approved, else the first. */
  readonly current: AgreementVersion
  /** A revision on its way to approval; nothing counts by it yet. */
  readonly proposed: AgreementVersion | null
  /** From the beginning of the first version to the end of the one that speaks: when the agreement itself is in force. */
  readonly validity: Period | null
}

export type AgreementVersion = {
  readonly id: Id<'AgreementVersion'>
  readonly number: number
  readonly status: Status
  /** What a revision changes and why; a first version has none. */
  readonly kinds: readonly RevisionKind[]
  readonly reason: string | null
  readonly content: AgreementContent
  /** As it was agreed. */
  readonly agreedValidity: Period | null
  /** The same, ended earlier when the agreement was terminated or replaced. */
  readonly validity: Period | null
  readonly steps: readonly TakenStep[]
  /** The paper from which it was read. */
  readonly documentId: Id<'Document'> | null
  /** The paper in which the passages of its rows lie: of a revision written here, the paper of the version that it changes. */
  readonly passagesIn: Id<'Document'> | null
  readonly version: number
}

/** The version whose words may still change: a revision under way, or a first version that nobody has approved yet. */
export function versionUnderWay({ current, proposed }: Agreement): AgreementVersion | null {
  return proposed ?? (isUnderWay(current.status) ? current : null)
}
