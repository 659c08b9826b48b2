import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { GroupId } from '../../domain/register/member.ts'
import type { GroupContent, WorkingGroup } from '../../domain/register/register.ts'
import { groupRefusals, requireNone } from '../../domain/register/register-refusals.ts'
import { groupsOf, insertGroup, updateGroup } from '../../store/register/groups-store.ts'
import { lockRegister } from '../../store/register/lock-register.ts'

export type SaveGroup = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one group. */
  readonly id: GroupId
  /** The version that the editor saw; 0 of a new one. */
  readonly version: number
  readonly content: GroupContent
}

/** Adds a working group, renames it, or says from when to when it works. */
export async function saveGroup(deps: Deps, { unitId, id, version, content }: SaveGroup): Promise<WorkingGroup> {
  return deps.write(version === 0 ? 'group.add' : 'group.change', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    await lockRegister(tx, unitId)
    const groups = await groupsOf(tx, unitId)
    const known = groups.find((group) => group.id === id)
    const { name, from, to } = content
    const changed: WorkingGroup = { id, unitId, name: foldSpaces(name), from, to, version: version + 1 }
    if (known?.name === changed.name && known.from === from && known.to === to) return known
    requireNone(
      groupRefusals(
        changed,
        groups.filter((group) => group.id !== id),
      ),
    )
    if ((known?.version ?? 0) !== version)
      throw new Refusal(known === undefined ? 'record.not_found' : 'record.changed')

    if (version > 0) await updateGroup(tx, changed)
    else if (!(await insertGroup(tx, changed))) throw new Refusal('record.not_found')
    return changed
  })
}
