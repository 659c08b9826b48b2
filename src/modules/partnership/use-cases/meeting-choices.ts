import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { organisationsOf } from '../../people/index.ts'
import { type WorkingGroupName, workingGroupNames } from '../store/working-group-names.ts'

/** What the form of a meeting offers: working groups, and organisations of the register. */
export type MeetingChoices = {
  readonly groups: readonly WorkingGroupName[]
  readonly organisations: readonly string[]
}

export async function meetingChoices(deps: Deps, unitId: Id<'Unit'>): Promise<MeetingChoices> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const organisations = await organisationsOf(tx, unitId)
    return { groups: await workingGroupNames(tx, unitId), organisations: organisations.map(({ name }) => name) }
  })
}
