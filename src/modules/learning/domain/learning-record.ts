import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { ObligationId } from '../../obligations/index.ts'
import type { Progress } from './progress.ts'
import type { KindFacts } from './record-details.ts'

export type RecordId = Id<'Record'>

/** Education, support, advice, research or other help, or another document as evidence: entered once. */
export type LearningRecord = RecordContent & {
  readonly id: RecordId
  readonly unitId: Id<'Unit'>
  readonly progress: Progress
  /** 1 when it was first saved; each change adds one. */
  readonly version: number
}

/** What a person writes about it; what is told of one kind only is in `details`. */
export type RecordContent = CommonFacts & KindFacts

export type CommonFacts = {
  /** What it was; of support and advice the topic, of a programme its theme, of sharing the practice. */
  readonly title: string
  /** The day it took place or ended; of help to come the day it is to, of an offer without one the day of the offer. */
  readonly on: LocalDate
  /** Length in hours; null when it is not measured. */
  readonly hours: number | null
  /** Held at a distance, online (rule 27 counts such hours only up to a limit). */
  readonly distance: boolean
  /** How many took part, when they are not all named. */
  readonly participants: number | null
  /** Those who are named, as entries of the register of people. */
  readonly attendees: readonly Attendee[]
  /** Who offered it and to whom; null of what was written down only once it had happened. */
  readonly offer: Offer | null
  readonly note: string | null
  /** The attendance list, report or whatever else proves it. */
  readonly documentId: Id<'Document'> | null
  /** Obligations that it proves by a person's word, whatever their rule says. */
  readonly linkedTo: readonly ObligationId[]
}

export type Attendee = {
  /** As written then. */
  readonly name: string
  readonly organisation: string | null
  /** Null until saving has found or added the person in the register. */
  readonly personId: Id<'Person'> | null
}

export type Offer = {
  readonly on: LocalDate
  /** Usually ASZ. */
  readonly by: string
  readonly to: string | null
}

/** How many took part: as counted, else as many as are named. */
export function participantsOf({ participants, attendees }: CommonFacts): number | null {
  return participants ?? (attendees.length === 0 ? null : attendees.length)
}
