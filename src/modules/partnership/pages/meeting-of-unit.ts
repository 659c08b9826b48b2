import type { Params } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { lookUpMeeting, type MeetingView } from '../use-cases/look-up-meeting.ts'

/** The meeting that the address names; under the address of another unit there is none. */
export async function meetingOfUnit(
  deps: Deps,
  { unitId, meetingId }: Params<'unitId' | 'meetingId'>,
): Promise<MeetingView> {
  const found = await lookUpMeeting(deps, idInAddress<'Meeting'>(meetingId))
  if (found.meeting.unitId !== unitId) throw new Refusal('record.not_found')
  return found
}
