import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { mergeOrganisation, partAgain, requireMergeable } from '../domain/merge.ts'
import type { Organisation, OrganisationId } from '../domain/organisation.ts'
import { lockMerge, requireUnmerged, saveMerge } from '../store/merges-store.ts'
import { getOrganisation, updateOrganisation } from '../store/organisations-store.ts'

export type MergeOrganisations = { readonly id: OrganisationId; readonly into: OrganisationId }

/** The same as of people: „ÚP ČR“ is „Úřad práce“. */
export async function mergeOrganisations(deps: Deps, { id, into }: MergeOrganisations): Promise<Organisation> {
  return deps.write('organisation.merge', async (tx) => {
    for (const one of [id, into].toSorted()) await requireUnmerged(tx, 'organisation', one)
    const [merged, stays] = [await getOrganisation(tx, id), await getOrganisation(tx, into)]
    await authorise(tx, deps.actor, 'meeting.write', merged.unitId)
    requireMergeable(merged, stays)

    const { into: enriched, gave } = mergeOrganisation(merged, stays)
    const saved = { ...enriched, version: stays.version + 1 }
    if (gave.length > 0) await updateOrganisation(tx, saved)
    await saveMerge(tx, 'organisation', id, { into, gave })
    return gave.length > 0 ? saved : stays
  })
}

/** Parts two organisations again, as people are parted. */
export async function partOrganisations(deps: Deps, id: OrganisationId): Promise<Organisation> {
  return deps.write('organisation.part', async (tx) => {
    const merge = await lockMerge(tx, 'organisation', id)
    const merged = await getOrganisation(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', merged.unitId)
    if (merge === null) throw new Refusal('merge.not_merged', { name: merged.name })
    const further = await lockMerge(tx, 'organisation', merge.into)
    const stays = await getOrganisation(tx, merge.into)
    if (further !== null) throw new Refusal('merge.merged_further', { name: stays.name })

    if (merge.gave.length > 0)
      await updateOrganisation(tx, { ...partAgain(merged, stays, merge.gave), version: stays.version + 1 })
    await saveMerge(tx, 'organisation', id, null)
    return { ...merged, version: merged.version + 1 }
  })
}
