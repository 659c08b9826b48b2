import type { LocalDate } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Meeting } from '../meeting.ts'
import type { Conduct } from './conduct.ts'

/** A meeting with what its papers say about it beside its own record. */
export type MeetingOnPaper = {
  readonly language: Language
  readonly unitName: string
  readonly meeting: Meeting
  /** Of the working group that met. */
  readonly groupName: string | null
  /** Which meeting of its kind (and group) in its year, from 1; null of one that was called off. */
  readonly number: number | null
  readonly conduct: Conduct
  /** How many came, when the paper from which the meeting was written down says a number and no names. */
  readonly presentCount: number | null
  readonly today: LocalDate
}
