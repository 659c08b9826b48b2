import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { mergePerson, partAgain, requireMergeable } from '../domain/merge.ts'
import type { Person, PersonId } from '../domain/person.ts'
import { lockMerge, requireUnmerged, saveMerge } from '../store/merges-store.ts'
import { getPerson, updatePerson } from '../store/people-store.ts'

export type MergePeople = { readonly id: PersonId; readonly into: PersonId }

/**
 * Says that one person of the register is another one. Both stay in the history; everything that names the merged one means the
 * other, who also takes over contacts that only the merged one had.
 */
export async function mergePeople(deps: Deps, { id, into }: MergePeople): Promise<Person> {
  return deps.write('person.merge', async (tx) => {
    // In one order, so that two who merge the same pair in opposite directions do not wait for each other.
    for (const one of [id, into].toSorted()) await requireUnmerged(tx, 'person', one)
    const [merged, stays] = [await getPerson(tx, id), await getPerson(tx, into)]
    await authorise(tx, deps.actor, 'meeting.write', merged.unitId)
    requireMergeable(merged, stays)

    const { into: enriched, gave } = mergePerson(merged, stays)
    const saved = { ...enriched, version: stays.version + 1 }
    if (gave.length > 0) await updatePerson(tx, saved)
    await saveMerge(tx, 'person', id, { into, gave })
    return gave.length > 0 ? saved : stays
  })
}

/**
 * Parts two people again. The one who stayed gives back what he or she took over, unless somebody has changed it since; what was
 * written of him or her meanwhile remains.
 */
export async function partPeople(deps: Deps, id: PersonId): Promise<Person> {
  return deps.write('person.part', async (tx) => {
    const merge = await lockMerge(tx, 'person', id)
    const merged = await getPerson(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', merged.unitId)
    if (merge === null) throw new Refusal('merge.not_merged', { name: merged.name })
    const further = await lockMerge(tx, 'person', merge.into)
    const stays = await getPerson(tx, merge.into)
    if (further !== null) throw new Refusal('merge.merged_further', { name: stays.name })

    if (merge.gave.length > 0)
      await updatePerson(tx, { ...partAgain(merged, stays, merge.gave), version: stays.version + 1 })
    await saveMerge(tx, 'person', id, null)
    return { ...merged, version: merged.version + 1 }
  })
}
