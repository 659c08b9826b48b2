import { sql } from 'kysely'
import { foldSpaces } from '#kernel/folding.ts'
import { type Id, newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { kindByName } from '../domain/kind-by-name.ts'
import type { Organisation } from '../domain/organisation.ts'
import { organisationKey } from '../domain/organisation-name.ts'
import type { Person } from '../domain/person.ts'
import { samePerson } from '../domain/same-person.ts'
import { insertOrganisation, organisationsOf } from './organisations-store.ts'
import { insertPerson, peopleOf, updatePerson } from './people-store.ts'

/** Somebody on a list: the name and the organisation as they were written. */
export type ListedPerson = { readonly name: string; readonly organisation: string | null }

/** The same for one. @see findOrAddPeople */
export async function findOrAddPerson(
  tx: Transaction,
  { unitId, ...listed }: ListedPerson & { readonly unitId: Id<'Unit'> },
): Promise<Person> {
  const [person] = await findOrAddPeople(tx, { unitId, people: [listed] })
  if (person === undefined) throw new Error('One person was asked for.')
  return person
}

/**
 * The entries of the register whom a list means, in its order; what is missing is added, an organisation that the register did
 * not know of a person is filled in. Names must not be empty.
 */
export async function findOrAddPeople(
  tx: Transaction,
  { unitId, people }: { readonly unitId: Id<'Unit'>; readonly people: readonly ListedPerson[] },
): Promise<readonly Person[]> {
  if (people.length === 0) return []
  const names = people.flatMap(({ organisation }) => organisation ?? [])
  const organisations = await findOrAddOrganisations(tx, { unitId, names })
  const byName = new Map(names.map((name, index) => [name, organisations[index]?.id ?? null]))
  const register = [...(await peopleOf(tx, unitId))]
  const found: Person[] = []
  for (const { name, organisation } of people) {
    const organisationId = organisation === null ? null : (byName.get(organisation) ?? null)
    const known = samePerson({ name, organisationId }, register)
    const person = known === null ? await add(tx, unitId, name, organisationId) : await fill(tx, known, organisationId)
    register.splice(known === null ? register.length : register.indexOf(known), 1, person)
    found.push(person)
  }
  return found
}

/** The same for organisations: by IČO-less names, with aliases of institutions, in the order of the names. */
export async function findOrAddOrganisations(
  tx: Transaction,
  { unitId, names }: { readonly unitId: Id<'Unit'>; readonly names: readonly string[] },
): Promise<readonly Organisation[]> {
  // Two lists saved at the same moment would otherwise both add whom neither has seen.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people ${unitId}`}, 0))`.execute(tx)
  const register = new Map((await organisationsOf(tx, unitId)).map((one) => [organisationKey(one.name), one]))
  const found: Organisation[] = []
  for (const name of names) {
    const key = organisationKey(name)
    const known = register.get(key)
    const organisation = known ?? (await addOrganisation(tx, unitId, name))
    register.set(key, organisation)
    found.push(organisation)
  }
  return found
}

async function add(
  tx: Transaction,
  unitId: Id<'Unit'>,
  name: string,
  organisationId: Id<'Organisation'> | null,
): Promise<Person> {
  const unknown = { position: null, email: null, phone: null, note: null, accountId: null }
  const person: Person = { id: newId(), unitId, name: foldSpaces(name), organisationId, ...unknown, version: 1 }
  await insertPerson(tx, person)
  return person
}

async function fill(tx: Transaction, known: Person, organisationId: Id<'Organisation'> | null): Promise<Person> {
  if (known.organisationId !== null || organisationId === null) return known
  const filled = { ...known, organisationId, version: known.version + 1 }
  await updatePerson(tx, filled)
  return filled
}

async function addOrganisation(tx: Transaction, unitId: Id<'Unit'>, name: string): Promise<Organisation> {
  const written = foldSpaces(name)
  const kind = kindByName(written)
  const organisation: Organisation = { id: newId(), unitId, name: written, kind, ico: null, note: null, version: 1 }
  await insertOrganisation(tx, organisation)
  return organisation
}
