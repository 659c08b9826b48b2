import type { Passage } from '#documents/passages.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import type { MeetingKind } from '../../../obligations/index.ts'
import type { AgendaItem, Attendant } from '../meeting.ts'
import type { CellProblem } from './cell-problem.ts'

/** A value read from a paper, the words that say it, and how sure the reading is, 0…1. */
export type Read<Value> = { readonly value: Value; readonly passage: Passage; readonly confidence: number }

/** Who stands in the paper; the register of people is asked only when the meeting is saved. */
export type ReadAttendant = Pick<Attendant, 'name' | 'organisation' | 'role' | 'presence'>

/** A meeting that was held in the past, as a paper or a row of a table says it. A person confirms it. */
export type MeetingProposal = {
  /** Which one it is within its paper: `paper`, or `t0r7` for row 7 of the first table. */
  readonly key: string
  readonly day: Read<LocalDate> | null
  readonly kind: Read<MeetingKind> | null
  /** The name of a working group, or of a meeting whose kind says too little. */
  readonly name: Read<string> | null
  readonly startsAt: Read<TimeOfDay> | null
  readonly endsAt: Read<TimeOfDay> | null
  readonly place: Read<string> | null
  readonly agenda: readonly Read<AgendaItem>[]
  readonly attendance: readonly Read<ReadAttendant>[]
  /** How many came, when the paper gives the number and no names. */
  readonly presentCount: Read<number> | null
  /** The text of the minutes; empty when the paper has none. */
  readonly minutes: string
  readonly decisions: readonly Read<string>[]
  readonly doubts: readonly ProposalDoubt[]
}

/** Why a person has to look before the meeting is written down. */
export type ProposalDoubt =
  | { readonly code: 'no-day' }
  | { readonly code: 'several-days'; readonly days: readonly LocalDate[] }
  | { readonly code: 'day-impossible'; readonly text: string }
  | { readonly code: 'day-in-future'; readonly on: LocalDate }
  | { readonly code: 'kind-unknown' }
  | { readonly code: 'no-people' }
  /** An invitation says who was asked to come, not who came; not even that the meeting was held. */
  | { readonly code: 'only-invited' }
  /** A list has no signatures that could be read, so those on it may not have come. */
  | { readonly code: 'presence-unsure' }
  | { readonly code: 'cell'; readonly problem: CellProblem }

/** Whether nothing stands in the way of writing the meeting down at once. */
export function isReady({ doubts }: Pick<MeetingProposal, 'doubts'>): boolean {
  return doubts.length === 0
}
