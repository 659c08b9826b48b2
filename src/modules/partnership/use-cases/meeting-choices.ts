import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { organisationsOf } from '../../people/index.ts'
import { groupsOf } from '../store/register/groups-store.ts'

/** What the form of a meeting offers: working groups, and organisations of the register. */
export type MeetingChoices = {
  readonly groups: readonly { readonly id: Id<'WorkingGroup'>; readonly name: string }[]
  readonly organisations: readonly string[]
}

/** Ended groups are offered too: a meeting from the past may be theirs. */
export async function meetingChoices(deps: Deps, unitId: Id<'Unit'>): Promise<MeetingChoices> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const groups = await groupsOf(tx, unitId)
    const organisations = await organisationsOf(tx, unitId)
    return {
      groups: groups.map(({ id, name }) => ({ id, name })),
      organisations: organisations.map(({ name }) => name),
    }
  })
}
