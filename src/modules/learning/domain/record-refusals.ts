import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { RecordContent } from './learning-record.ts'

export const mostHours = 1_000
export const mostParticipants = 10_000

/** Everything for which a record cannot be saved, each at its field; empty when it can. */
export function recordRefusals(content: RecordContent, today: LocalDate): readonly Refusal[] {
  const { title, on, hours, participants } = content
  const found: readonly (Refusal | null)[] = [
    title === '' ? new Refusal('record.title_missing', {}, 'title') : null,
    on > today ? new Refusal('record.in_future', { on }, 'on') : null,
    hours !== null && !(hours > 0 && hours <= mostHours)
      ? new Refusal('record.hours_impossible', { text: hours, most: mostHours }, 'hours')
      : null,
    participants !== null && !(Number.isInteger(participants) && participants > 0 && participants <= mostParticipants)
      ? new Refusal('record.participants_impossible', { text: participants, most: mostParticipants }, 'participants')
      : null,
  ]
  return found.filter((refusal) => refusal !== null)
}

/** Throws the first of them. */
export function requireSoundRecord(content: RecordContent, today: LocalDate): void {
  const [first] = recordRefusals(content, today)
  if (first !== undefined) throw first
}
