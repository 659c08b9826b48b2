import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { organisationsOf, peopleOf } from '../../../people/index.ts'
import type { OwnerChoice } from '../../domain/tasks/owner-choice.ts'

/** Whom a task of the unit may be given to, as the register knows them, in the order of names. */
export async function ownerChoices(deps: Deps, unitId: Id<'Unit'>): Promise<readonly OwnerChoice[]> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const organisations = new Map((await organisationsOf(tx, unitId)).map(({ id, name }) => [id, name]))
    const people = await peopleOf(tx, unitId)
    return people.map(({ id, name, organisationId }) => {
      const organisation = organisationId === null ? undefined : organisations.get(organisationId)
      return { id, name, label: organisation === undefined ? name : `${name} (${organisation})` }
    })
  })
}
