import type { Id } from '#kernel/ids.ts'
import type { MeetingId } from '../meeting.ts'

/** A person's minutes of one meeting that are not saved yet; kept so that nothing is lost, and no record of anything. */
export type MinutesDraft = {
  readonly meetingId: MeetingId
  readonly accountId: Id<'Account'>
  /** Null while the person has the editor open and has written nothing else than what is saved. */
  readonly text: string | null
  /** The version of the minutes from which the person began. */
  readonly baseVersion: number
  readonly savedAt: Date
  /** The last sign of the open editor. */
  readonly seenAt: Date
}

/** Somebody else at the same minutes. */
export type OtherEditor = {
  readonly name: string
  readonly seenAt: Date
  /** Whether the editor is open right now, as far as we can tell. */
  readonly active: boolean
}

/** An editor gives a sign at least every minute; two without one, and it is taken for closed. */
const openFor = 2 * 60_000

export function isActive(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() < openFor
}
