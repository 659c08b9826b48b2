import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { wordSections } from '../word-sections.ts'
import type { SaidByReport } from './said-by-report.ts'

/** A report as it was submitted to those who approve it. The document itself is a frozen issue; it never changes. */
export type Round = {
  readonly id: Id<'ReportRound'>
  readonly unitId: Id<'Unit'>
  readonly reportId: Id<'Report'>
  /** From 1; the second one is made when the first was returned or taken back. */
  readonly number: number
  readonly issueId: Id<'PaperIssue'>
  /** What the issue says as data, to be compared with the next one. */
  readonly said: SaidByReport
  readonly submittedOn: LocalDate
  /** Null when the application itself submitted it. */
  readonly submittedBy: Id<'Account'> | null
  readonly submittedByName: string
  /** What the author tells those who approve. */
  readonly note: string | null
  readonly takenBack: { readonly on: LocalDate; readonly byName: string; readonly reason: string } | null
  readonly approvals: readonly Approval[]
}

/** One of those who approve, with a state of one's own. */
export type Approval = {
  readonly id: Id<'ReportApproval'>
  readonly accountId: Id<'Account'>
  readonly name: string
  readonly state: ApprovalState
  readonly decidedOn: LocalDate | null
  readonly comments: Comments
  readonly version: number
}

export const approvalStates = ['waiting', 'approved', 'returned'] as const
export type ApprovalState = (typeof approvalStates)[number]

/** To the whole report or to one of its sections. */
export const commentPlaces = ['whole', 'introduction', 'obligations', 'held', 'missing', 'next', 'agency'] as const
type CommentPlace = 'whole' | (typeof wordSections)[number]
export type Comments = { readonly [Place in CommentPlace]?: string | null }

/** How a round ended, or that it has not. Whoever returns it returns it for all. */
export type RoundState = 'waiting' | 'approved' | 'returned' | 'taken-back'

export function stateOfRound({ takenBack, approvals }: Pick<Round, 'takenBack' | 'approvals'>): RoundState {
  if (takenBack !== null) return 'taken-back'
  if (approvals.some(({ state }) => state === 'returned')) return 'returned'
  return approvals.every(({ state }) => state === 'approved') ? 'approved' : 'waiting'
}
