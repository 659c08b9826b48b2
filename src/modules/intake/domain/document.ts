import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { DocumentKind, KindEvidence } from '../../agreements/index.ts'

/** A file that somebody brought. The original is kept as it came, whatever was read from it. */
export type StoredDocument = {
  readonly id: Id<'Document'>
  /** Null until the unit is known. */
  readonly unitId: Id<'Unit'> | null
  readonly name: string
  readonly mediaType: string
  readonly byteSize: number
  readonly sha256: string
  readonly state: DocumentState
  /** What the reading is doing now; null when it does nothing. */
  readonly stage: ReadingStage | null
  readonly kind: DocumentKind | null
  /** How sure the reading is of the kind, and why; null when a person has said what it is. */
  readonly recognised: { readonly confidence: number; readonly why: readonly KindEvidence[] } | null
  /** Why it could not be read. */
  readonly refusal: { readonly code: string; readonly details: Readonly<Record<string, string | number>> } | null
  readonly createdAt: Date
  readonly version: number
}

export const documentStates = ['waiting', 'reading', 'read', 'refused', 'confirmed', 'discarded'] as const
export type DocumentState = (typeof documentStates)[number]

export const readingStages = ['reading', 'recognising', 'finishing'] as const
export type ReadingStage = (typeof readingStages)[number]

/** A document with the text that was read, for the screen that shows both sides. */
export type ReadDocument = StoredDocument & { readonly content: Document | null }
