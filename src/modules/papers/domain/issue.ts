import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Particulars } from './particulars.ts'

/** Why a paper was frozen: by hand, submitted for approval, decided by the council, sent for signature. */
export const occasions = ['by-hand', 'submission', 'decision', 'signature'] as const
export type Occasion = (typeof occasions)[number]

/** A frozen issue of a paper without its text, as lists show it. */
export type IssueHead = {
  readonly id: Id<'PaperIssue'>
  readonly unitId: Id<'Unit'>
  readonly paperId: Id<'Paper'>
  /** From 1, without gaps. */
  readonly number: number
  readonly language: Language
  readonly title: string
  /** SHA-256 of the document, its language and title, whatever file it is written into. */
  readonly sha256: string
  /** The name of who froze it. */
  readonly issuedBy: string
  readonly occasion: Occasion
  readonly createdAt: Date
}

/** A frozen issue: the very document as it went out. It never changes. */
export type PaperIssue = IssueHead & { readonly document: Document; readonly particulars: Particulars }
