import type { LocalDate } from '#kernel/local-date.ts'
import { isPresent, type Meeting, type MeetingContent } from './meeting.ts'

/** What keeps a meeting from counting: the word whether it took place, its minutes, its attendance list. */
export type MissingPart = 'outcome' | 'minutes' | 'attendance'

/** Whether a meeting has what proves it. A list on which nobody came is none; a photo of the signed sheet is one. */
export type Proofs = Pick<MeetingContent, 'state' | 'on'> & {
  readonly hasMinutes: boolean
  readonly hasAttendance: boolean
}

export function proofsOf({
  state,
  on,
  minutes,
  attendance,
  attendanceDocumentId,
}: Pick<Meeting, 'state' | 'on' | 'minutes' | 'attendance' | 'attendanceDocumentId'>): Proofs {
  const hasAttendance = attendance.some(isPresent) || attendanceDocumentId !== null
  return { state, on, hasMinutes: minutes !== '', hasAttendance }
}

/**
 * Rule 38: a held meeting has minutes and an attendance list. Of a planned meeting whose day has passed nobody knows whether
 * it took place.
 */
export function missingParts(proofs: Proofs, today: LocalDate): readonly MissingPart[] {
  switch (proofs.state) {
    case 'planned':
      return proofs.on < today ? ['outcome'] : []
    case 'held': {
      const missing: readonly (MissingPart | null)[] = [
        proofs.hasMinutes ? null : 'minutes',
        proofs.hasAttendance ? null : 'attendance',
      ]
      return missing.filter((part) => part !== null)
    }
    case 'cancelled':
      return []
  }
  return proofs.state satisfies never
}
