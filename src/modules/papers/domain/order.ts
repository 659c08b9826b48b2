import type { Id } from '#kernel/ids.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { PaperFormat } from './formats.ts'
import type { PaperKey } from './paper.ts'

/** One paper that is to be made: by today's records, or of a frozen issue. */
export type OrderedPaper = PaperKey & {
  readonly language: Language
  readonly format: PaperFormat
  readonly issueId?: Id<'PaperIssue'> | undefined
  readonly letterheadId?: Id<'Letterhead'> | undefined
  /** How the person knows it among many, when it could not be made: „Zpráva 2025, Horní Lhota“. */
  readonly label?: string | undefined
}

/** What is to be made beside the request: one paper, or many in one ZIP. */
export type OrderRequest =
  | { readonly kind: 'one'; readonly paper: OrderedPaper }
  | {
      readonly kind: 'many'
      readonly of: readonly OrderedPaper[]
      readonly title: string
      /** Files that the orderer has stored already, put first into the ZIP: an overview of the papers. They make no order another. */
      readonly beside?: readonly StoredFile[] | undefined
    }

export type StoredFile = { readonly name: string; readonly sha256: string }

export const orderStates = ['waiting', 'working', 'ready', 'failed', 'cancelled'] as const
export type OrderState = (typeof orderStates)[number]

/** A paper of an order that has been made, or the reason why it could not be. */
export type MadePaper =
  | { readonly name: string; readonly mediaType: string; readonly byteSize: number; readonly sha256: string }
  | { readonly kind: string; readonly subject: string; readonly label: string | null; readonly refusal: SaidWhy }

/** A refusal as it is kept: its sentence is said in the language of whoever reads it. */
export type SaidWhy = { readonly code: string; readonly details: RefusalDetails }

/** The file that an order ended with. */
export type OrderResult = {
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly sha256: string
}

export type PaperOrder = {
  readonly id: Id<'PaperOrder'>
  readonly orderedBy: Id<'Account'>
  readonly request: OrderRequest
  readonly title: string
  /** The same request while one waits, is made or lies ready makes no second one. */
  readonly key: string
  readonly state: OrderState
  readonly done: number
  readonly total: number
  readonly made: readonly MadePaper[]
  /** Why it failed. */
  readonly refusal: SaidWhy | null
  /** Present when it is ready. */
  readonly result: OrderResult | null
  readonly createdAt: Date
  readonly finishedAt: Date | null
}

/** What makes an order another than the one before. */
export function sameness(request: OrderRequest): OrderRequest {
  return request.kind === 'one' ? request : { kind: request.kind, of: request.of, title: request.title }
}

/** Papers of an order, one after another. */
export function papersOf(request: OrderRequest): readonly OrderedPaper[] {
  return request.kind === 'one' ? [request.paper] : request.of
}

export function isMade(made: MadePaper): made is Extract<MadePaper, { readonly sha256: string }> {
  return 'sha256' in made
}
