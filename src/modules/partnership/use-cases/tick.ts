import type { Transaction } from '#platform/database/database.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfMeeting } from '../domain/evidence-of-meeting.ts'
import type { Meeting, Presence } from '../domain/meeting.ts'
import { savePresence } from '../store/presence-store.ts'

/** Ticks lines of the list of a meeting that is held by this change (`getMeetingToChange`); the ledger counts them at once. */
export async function tick(
  tx: Transaction,
  meeting: Meeting,
  ticks: readonly { readonly position: number; readonly presence: Presence }[],
): Promise<Meeting> {
  const presences = new Map(ticks.map(({ position, presence }) => [position, presence]))
  for (const { position, presence } of ticks) await savePresence(tx, meeting, position, presence)
  const attendance = meeting.attendance.map((line, index) => ({
    ...line,
    presence: presences.get(index) ?? line.presence,
  }))
  const ticked = { ...meeting, attendance }
  await provideEvidence(tx, evidenceOfMeeting(ticked))
  return ticked
}
