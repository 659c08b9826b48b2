import { isPresent, type Meeting } from '../meeting.ts'
import type { MeetingPaperKind } from './paper-names.ts'

/**
 * The papers that a meeting offers: before it an invitation and the list to sign, after it what has something to say. What was called
 * off only says so to those who were invited.
 */
export function papersOfMeeting(
  meeting: Pick<Meeting, 'state' | 'attendance' | 'minutes'>,
): readonly MeetingPaperKind[] {
  switch (meeting.state) {
    case 'planned':
      return ['invitation', 'empty-attendance-list']
    case 'cancelled':
      return ['invitation']
    case 'held': {
      const kinds: readonly (MeetingPaperKind | null)[] = [
        meeting.minutes === '' ? null : 'minutes',
        meeting.minutes === '' ? null : 'public-minutes',
        meeting.attendance.some(isPresent) ? 'attendance-list' : null,
        'empty-attendance-list',
      ]
      return kinds.filter((kind) => kind !== null)
    }
  }
  return meeting.state satisfies never
}
