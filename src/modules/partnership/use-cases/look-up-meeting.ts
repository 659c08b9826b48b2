import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import type { Meeting, MeetingId } from '../domain/meeting.ts'
import { type MissingPart, missingParts, proofsOf } from '../domain/missing-parts.ts'
import { getMeeting } from '../store/meetings-store.ts'

export const meetingActions = ['change', 'remove'] as const
export type MeetingAction = (typeof meetingActions)[number]

export type MeetingView = {
  readonly meeting: Meeting
  readonly missing: readonly MissingPart[]
  /** What this person may do now; from the same permission that guards the use cases. */
  readonly allowedActions: readonly MeetingAction[]
}

/** One meeting with what keeps it from counting and what the person may do with it. */
export async function lookUpMeeting(deps: Deps, id: MeetingId): Promise<MeetingView> {
  return deps.read(async (tx) => {
    const meeting = await getMeeting(tx, id)
    const held = await permissionsIn(tx, deps.actor, meeting.unitId)
    return {
      meeting,
      missing: missingParts(proofsOf(meeting), deps.today()),
      allowedActions: held.has('meeting.write') ? meetingActions : [],
    }
  })
}
