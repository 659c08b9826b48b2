import type { z } from 'zod'
import { hoursSchema, recordSchema } from './contract.ts'
import type { HoursAccount } from './domain/hours-account.ts'
import type { Attendee, LearningRecord } from './domain/learning-record.ts'

/** A record as the API shows it: the days of its progress side by side. */
export function presentRecord({ progress, ...record }: LearningRecord): z.output<typeof recordSchema> {
  return recordSchema.parse({
    ...record,
    progress: {
      state: progress.state,
      acceptedOn: 'acceptedOn' in progress ? progress.acceptedOn : null,
      declined: progress.state === 'not-taken' ? progress.declined : null,
    },
  })
}

export function presentHours(hours: HoursAccount | null): z.output<typeof hoursSchema> {
  return hoursSchema.parse({ hours })
}

/** Participants as a caller writes them: whom of the register they mean, saving finds out. */
export function writtenAttendees(sent: readonly Omit<Attendee, 'personId'>[]): readonly Attendee[] {
  return sent.map(({ name, organisation }) => ({ name, organisation, personId: null }))
}
