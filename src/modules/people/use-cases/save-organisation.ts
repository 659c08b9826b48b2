import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { organisationRefusals } from '../domain/content-refusals.ts'
import type { Organisation, OrganisationContent, OrganisationId } from '../domain/organisation.ts'
import { sameContent, tidyOrganisation } from '../domain/tidy.ts'
import { requireUnmerged } from '../store/merges-store.ts'
import { getOrganisation, insertOrganisation, updateOrganisation } from '../store/organisations-store.ts'

export type SaveOrganisation = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one organisation. */
  readonly id: OrganisationId
  readonly version: number
  readonly content: OrganisationContent
}

/** Adds an organisation to the register of a unit. */
export async function addOrganisation(
  deps: Deps,
  { unitId, id, content }: Omit<SaveOrganisation, 'version'>,
): Promise<Organisation> {
  return deps.write('organisation.add', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const organisation: Organisation = { ...soundContent(content), id, unitId, version: 1 }
    if (await insertOrganisation(tx, organisation)) return organisation
    const known = await getOrganisation(tx, id)
    if (known.unitId !== unitId) throw new Refusal('record.not_found')
    if (sameContent(known, organisation)) return known
    throw new Refusal('record.changed')
  })
}

/** Corrects an organisation: its name, its kind, its IČO. */
export async function changeOrganisation(
  deps: Deps,
  { id, version, content }: Omit<SaveOrganisation, 'unitId'>,
): Promise<Organisation> {
  return deps.write('organisation.change', async (tx) => {
    await requireUnmerged(tx, 'organisation', id)
    const known = await getOrganisation(tx, id)
    await authorise(tx, deps.actor, 'meeting.write', known.unitId)
    const changed: Organisation = { ...known, ...soundContent(content), version: version + 1 }
    if (sameContent(known, changed)) return known
    if (known.version !== version) throw new Refusal('record.changed')

    await updateOrganisation(tx, changed)
    return changed
  })
}

function soundContent(content: OrganisationContent): OrganisationContent {
  const tidy = tidyOrganisation(content)
  const [refusal] = organisationRefusals(tidy)
  if (refusal !== undefined) throw refusal
  return tidy
}
