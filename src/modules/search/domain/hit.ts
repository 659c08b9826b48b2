import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** Kinds of things that are found, in the order in which the filter offers them. Each is a view `searchable_…` of the database. */
export const hitKinds = [
  'unit',
  'agreement',
  'obligation',
  'meeting',
  'minutes',
  'public_minutes',
  'decision',
  'task',
  'record',
  'document',
  'report',
  'dossier',
  'council_packet',
  'memorandum',
  'office',
  'hand_over',
  'person',
  'organisation',
] as const
export type HitKind = (typeof hitKinds)[number]

export function isHitKind(text: string | null): text is HitKind {
  return hitKinds.some((kind) => kind === text)
}

/** One thing that was found. */
export type Hit = {
  readonly kind: HitKind
  readonly recordId: string
  /** The record on whose page it stands, where it has none of its own: the meeting of a decision. */
  readonly parentId: string | null
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string } | null
  /** The kind that the record itself has: of a meeting, of a document. */
  readonly variety: string | null
  /** The record's own name. */
  readonly title: string | null
  readonly on: LocalDate | null
  readonly passage: HitPassage | null
}

/** Where most of the words stand. */
type HitPassage = {
  /** With "…" where it was cut. */
  readonly text: string
  /** Of a document: the page of the file, and the piece of the text in reading order. */
  readonly page: number | null
  readonly place: number | null
  /** How the words stand there, folded. */
  readonly forms: readonly string[]
}
