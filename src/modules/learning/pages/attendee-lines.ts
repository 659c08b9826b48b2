import type { Attendee } from '../domain/learning-record.ts'

/** Participants as lines of a form: „Jana Nová, Oblastní charita“. */
export function attendeeLines(attendees: readonly Attendee[]): string {
  return attendees
    .map(({ name, organisation }) => (organisation === null ? name : `${name}, ${organisation}`))
    .join('\n')
}
