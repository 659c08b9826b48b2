import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { AwaitingCredit, Evidence, LedgerRow, MeetingKind } from '../../obligations/index.ts'
import type { PlannedMeeting } from '../../partnership/index.ts'
import type { AwaitingRound } from '../../reports/index.ts'

/** One thing that somebody is to do or to come to. Computed from records each time, never stored. */
export type AgendaItem = {
  /** The same as long as it is the same thing: reminders are counted by it. */
  readonly key: string
  readonly unitId: Id<'Unit'>
  readonly subject: AgendaSubject
  /** The last day, or the day of a meeting; null when nobody has set one. */
  readonly by: LocalDate | null
  /** Since when it has been waiting, where there is no deadline. */
  readonly since: LocalDate | null
  readonly forWhom: ForWhom
}

export type AgendaSubject =
  | { readonly kind: 'duty'; readonly row: LedgerRow }
  | TaskSubject
  | { readonly kind: 'meeting'; readonly meeting: PlannedMeeting }
  | { readonly kind: 'proof'; readonly meeting: UnprovedMeeting }
  | {
      readonly kind: 'credit'
      readonly evidence: Evidence
      readonly askedBy: string
      readonly of: AwaitingCredit['of']
    }
  | { readonly kind: 'report'; readonly round: AwaitingRound }
  | { readonly kind: 'agreement' }

type TaskSubject = {
  readonly kind: 'task'
  readonly taskId: Id<'Task'>
  /** At which it was given; null: outside a meeting. */
  readonly meetingId: Id<'Meeting'> | null
  readonly words: string
  readonly ownerName: string | null
}

/** Whom an item concerns: a side by its roles, the person who took it on, whoever keeps the unit's agenda, or all who meet. */
export type ForWhom =
  | { readonly kind: 'side'; readonly side: 'unit' | 'agency' | 'both' }
  | { readonly kind: 'account'; readonly accountId: Id<'Account'> }
  | { readonly kind: 'keeper' }
  | { readonly kind: 'everybody' }

/** A meeting whose day has passed and which still cannot count. */
export type UnprovedMeeting = {
  readonly id: Id<'Meeting'>
  readonly on: LocalDate
  readonly kind: MeetingKind
  readonly name: string | null
  readonly missing: readonly ('outcome' | 'minutes' | 'attendance')[]
}
