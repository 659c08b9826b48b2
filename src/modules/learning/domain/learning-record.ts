import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { ObligationId, RecordKind } from '../../obligations/index.ts'

export type RecordId = Id<'Record'>

/** Education, individual support, research, advice or another document: help that was given, entered once. */
export type LearningRecord = RecordContent & {
  readonly id: RecordId
  readonly unitId: Id<'Unit'>
  /** 1 when it was first saved; each change adds one. */
  readonly version: number
}

/** What a person writes about it. */
export type RecordContent = {
  readonly kind: RecordKind
  readonly title: string
  readonly on: LocalDate
  /** Length in hours; null when it is not measured. */
  readonly hours: number | null
  /** Held at a distance, online (rule 27 counts such hours only up to a limit). */
  readonly distance: boolean
  readonly participants: number | null
  readonly note: string | null
  /** The attendance list, certificate, report or whatever else proves it. */
  readonly documentId: Id<'Document'> | null
  /** Obligations that it proves by a person's word, whatever their rule says. */
  readonly linkedTo: readonly ObligationId[]
}
