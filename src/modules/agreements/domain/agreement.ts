import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { AgreementContent } from './content.ts'
import type { Status, TakenStep } from './life-cycle.ts'

/** A cooperation agreement (*popis spolupráce*) of one unit: its versions, of which the last one speaks. */
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
  readonly current: AgreementVersion
}

export type AgreementVersion = {
  readonly id: Id<'AgreementVersion'>
  readonly number: number
  readonly status: Status
  readonly content: AgreementContent
  /** As it was agreed. */
  readonly agreedValidity: Period | null
  /** The same, ended earlier when the agreement was terminated or replaced. */
  readonly validity: Period | null
  readonly steps: readonly TakenStep[]
  /** The paper from which it was read. */
  readonly documentId: Id<'Document'> | null
  readonly version: number
}
