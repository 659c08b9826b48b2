import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'

/** The memorandum of cooperation (*memorandum o spolupráci*) of a unit with ASZ; one memorandum has many agreements. */
export type Memorandum = {
  readonly id: Id<'Memorandum'>
  readonly unitId: Id<'Unit'>
  readonly concludedOn: LocalDate | null
  /** The body that approved it, usually the assembly (*zastupitelstvo*), with the day and the resolution's number. */
  readonly approvedBy: string | null
  readonly approvedOn: LocalDate | null
  readonly resolution: string | null
  readonly documentId: Id<'Document'> | null
  readonly note: string | null
  readonly version: number
}

/** A memorandum is not signed before its body has approved it (rule 7 of the methodology's checks). */
export function requireApprovalBeforeConclusion(memorandum: Pick<Memorandum, 'approvedOn' | 'concludedOn'>): void {
  const { approvedOn, concludedOn } = memorandum
  if (approvedOn !== null && concludedOn !== null && concludedOn < approvedOn) {
    throw new Refusal(
      'memorandum.concluded_before_approval',
      { approved: approvedOn, concluded: concludedOn },
      'concludedOn',
    )
  }
}
