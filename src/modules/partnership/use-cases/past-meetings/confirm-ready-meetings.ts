import type { Id } from '#kernel/ids.ts'
import { isRefusal, type Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { confirmPastMeeting } from './confirm-past-meeting.ts'
import { showPastMeetings } from './show-past-meetings.ts'

export type ConfirmedReady = {
  readonly recorded: number
  /** Of those that could not be written down, why; they stay among the proposals. */
  readonly refusals: readonly Refusal[]
}

/** Writes down all proposals about which there is no doubt, each by itself: one that is refused holds up no other. */
export async function confirmReadyMeetings(deps: Deps, unitId: Id<'Unit'>): Promise<ConfirmedReady> {
  const { proposals } = await showPastMeetings(deps, unitId)
  const refusals: Refusal[] = []
  let recorded = 0
  for (const { documentId, proposal, state } of proposals) {
    if (state !== 'ready') continue
    try {
      await confirmPastMeeting(deps, { unitId, documentId, key: proposal.key })
      recorded += 1
    } catch (error) {
      if (!isRefusal(error)) throw error
      refusals.push(error)
    }
  }
  return { recorded, refusals }
}
