import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Meeting } from '../domain/meeting.ts'
import { groupsOf } from '../store/register/groups-store.ts'

/** Refuses a working group that is not one of the unit's. */
export async function requireGroup(
  tx: Transaction,
  { unitId, workingGroupId }: Pick<Meeting, 'unitId' | 'workingGroupId'>,
): Promise<void> {
  if (workingGroupId === null) return
  const groups = await groupsOf(tx, unitId)
  if (!groups.some(({ id }) => id === workingGroupId)) throw new Refusal('meeting.group_unknown', {}, 'workingGroupId')
}
