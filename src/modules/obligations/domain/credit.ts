import type { Id } from '../../../kernel/ids.ts'
import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Confirmation, EvidenceSource } from './evidence.ts'
import type { LedgerSide } from './side.ts'

export type CreditId = Id<'Credit'>

/**
 * Shared credit: who contributed to an output on each side, as one side wrote it down, and what the other side says to it.
 * While its word is awaited the output is shown and not counted; what it objects to does not count.
 */
export type Credit = {
  readonly id: CreditId
  readonly unitId: Id<'Unit'>
  readonly source: EvidenceSource
  /** Organisations and persons with their part, in words; at least one side has some. */
  readonly parts: CreditParts
  readonly word: Word
  readonly version: number
}

export type CreditParts = Readonly<Record<LedgerSide, string | null>>

/** What the side that was asked says. */
export type Word = { readonly state: 'not-asked' } | Awaited | Confirmed | Objected

export type Awaited = { readonly state: 'awaiting'; readonly of: LedgerSide } & Asking
export type Confirmed = { readonly state: 'confirmed'; readonly of: LedgerSide } & Asking & Given
export type Objected = { readonly state: 'objected'; readonly of: LedgerSide; readonly reason: string } & Asking & Given

type Asking = { readonly askedOn: LocalDate; readonly askedBy: string }

/** Who gave the word and how: by an account of that side, by a one-time link, or written down for it with a note. */
export type Given = {
  readonly on: LocalDate
  readonly by: string
  readonly from: GivenFrom
  /** What the one who wrote it down for the other side leans on; null for its own word. */
  readonly note: string | null
}

export type GivenFrom = 'account' | 'link' | 'on-behalf'

/** What the word makes of the output in the ledger. */
export function confirmationOf(word: Word): Confirmation {
  return word.state === 'not-asked' ? 'not-needed' : word.state
}

/** Where somebody without an account gives the word, within the application. */
export function creditLinkPath(token: string): string {
  return `/slovo/${token}`
}
