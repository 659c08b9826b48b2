import { Refusal } from '#kernel/refusal.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { requireArrivalTime } from '../../domain/attendance-link/arrival-time.ts'
import type { PlannedMeeting } from '../../domain/planned-meeting.ts'
import { hasArrived } from '../../store/attendance-link/arrivals-store.ts'
import { findMeeting } from '../../store/meetings-store.ts'
import { meetingOfCode } from './arrival-code.ts'
import { withoutPeople } from './open-attendance-link.ts'

export type OpenArrival = { readonly code: string; readonly phone: string | null }

/**
 * What stands behind the meeting's QR code; of the list nothing is shown.
 *
 * @throws Refusal `arrival.unknown`, `arrival.too_early`, `arrival.over`
 */
export async function openArrival(
  deps: Deps,
  { code, phone }: OpenArrival,
): Promise<{ readonly meeting: PlannedMeeting; readonly already: boolean }> {
  const meetingId = await meetingOfCode(deps, code)
  return deps.as(system('arrival')).read(async (tx) => {
    const meeting = await findMeeting(tx, meetingId)
    if (meeting === null) throw new Refusal('arrival.unknown')
    requireArrivalTime(meeting, deps.now())
    return { meeting: withoutPeople(meeting), already: phone !== null && (await hasArrived(tx, meetingId, phone)) }
  })
}
