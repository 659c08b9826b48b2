/**
 * People and organisations of a unit, each kept once: whoever is met, invited, asked or answered to. What was merged stays in
 * its row and means the other one; a store of a later module asks `person_meant(id)` and `organisation_meant(id)`.
 *
 * @example
 * const person = await findOrAddPerson(tx, { unitId, name: 'Mgr. Jana Nová', organisation: 'ÚP ČR' })
 * (await peopleByIds(tx, ids)).get(id)?.name // follows a merge
 */
export { peopleApi } from './api.ts'
export { kindByName } from './domain/kind-by-name.ts'
export type { Organisation, OrganisationId } from './domain/organisation.ts'
export { isSameInstitution, organisationKey, organisationName } from './domain/organisation-name.ts'
export type { Person, PersonId } from './domain/person.ts'
export { nameWords, personKey } from './domain/person-name.ts'
export { findOrAddOrganisations, findOrAddPeople, findOrAddPerson } from './store/find-or-add.ts'
export { organisationsByIds, organisationsOf } from './store/organisations-store.ts'
export { peopleByIds, peopleOf, personById, personsOfAccounts } from './store/people-store.ts'
export { listPeople } from './use-cases/list-people.ts'
