import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import type { Organisation, OrganisationId } from '../domain/organisation.ts'
import type { PersonId } from '../domain/person.ts'
import { mergedInto } from '../store/merges-store.ts'
import { getOrganisation, organisationsByIds, organisationsOf } from '../store/organisations-store.ts'
import { peopleOf } from '../store/people-store.ts'
import type { Entry } from './look-up-person.ts'

export type OrganisationView = {
  readonly organisation: Organisation
  /** The organisation that this one means since they were merged; null when it stands for itself. */
  readonly meant: Entry<OrganisationId> | null
  readonly merged: readonly Entry<OrganisationId>[]
  /** With which it could be merged: the others of the unit. */
  readonly others: readonly Organisation[]
  readonly people: readonly (Entry<PersonId> & { readonly position: string | null })[]
  readonly mayWrite: boolean
}

/** One organisation of the register with its people. */
export async function lookUpOrganisation(deps: Deps, id: OrganisationId): Promise<OrganisationView> {
  return deps.read(async (tx) => {
    const organisation = await getOrganisation(tx, id)
    const mayWrite = (await permissionsIn(tx, deps.actor, organisation.unitId)).has('meeting.write')
    const meant = (await organisationsByIds(tx, [id])).get(id) ?? organisation
    const people = await peopleOf(tx, organisation.unitId)
    return {
      organisation,
      meant: meant.id === id ? null : { id: meant.id, name: meant.name },
      merged: await mergedInto(tx, 'organisation', id),
      others: mayWrite ? (await organisationsOf(tx, organisation.unitId)).filter((one) => one.id !== id) : [],
      people: people
        .filter(({ organisationId }) => organisationId === meant.id)
        .map(({ id: personId, name, position }) => ({ id: personId, name, position })),
      mayWrite,
    }
  })
}
