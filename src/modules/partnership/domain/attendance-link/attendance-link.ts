import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Attendant, Meeting } from '../meeting.ts'
import { linkEndsAt } from './link-term.ts'

/** A link by which one person says once, without an account, how he or she takes part in one meeting. */
export type AttendanceLink = Pick<Attendant, 'name' | 'organisation' | 'personId'> & {
  readonly id: Id<'AttendanceLink'>
  readonly unitId: Id<'Unit'>
  readonly meetingId: Meeting['id']
  readonly usedAt: Date | null
  /** A newer link of the same person took its place. */
  readonly closedAt: Date | null
  readonly answer: Answer | null
}

export const answers = ['in-person', 'remote', 'excused'] as const
export type Answer = (typeof answers)[number]

/**
 * The link, when it may still be answered. One of a meeting that was called off has ended; one that was replaced is unknown, as if
 * it had never been.
 *
 * @throws Refusal `link.unknown`, `link.used`, `link.expired`
 */
export function requireOpen(
  link: AttendanceLink | null,
  meeting: Pick<Meeting, 'on' | 'state'> | null,
  now: Date,
): AttendanceLink {
  if (link === null || meeting === null || link.closedAt !== null) throw new Refusal('link.unknown')
  if (link.usedAt !== null) throw new Refusal('link.used')
  if (meeting.state === 'cancelled' || linkEndsAt(meeting.on) <= now) throw new Refusal('link.expired')
  return link
}
