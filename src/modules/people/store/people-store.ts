import { type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Person, PersonId } from '../domain/person.ts'
import { inOrderOfSurnames } from '../domain/person-name.ts'
import type { PeopleTables } from './tables.ts'

/** The people of a unit in the Czech order of their surnames, without those that were merged into others. */
export async function peopleOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Person[]> {
  const rows = await tables(tx)
    .selectFrom('person')
    .selectAll()
    .select(sql<string | null>`organisation_meant(organisation_id)`.as('organisation_id'))
    .where('unit_id', '=', unitId)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(personOf).toSorted((a, b) => inOrderOfSurnames(a.name, b.name))
}

/** The person as he or she stands in an own row, merged or not. */
export async function getPerson(tx: Transaction, id: PersonId): Promise<Person> {
  const row = await tables(tx).selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not_found')
  return personOf(row)
}

/** The person whom an identifier means; the one with whom he or she was merged, if so. Refused as missing when out of sight. */
export async function personById(tx: Transaction, id: PersonId): Promise<Person> {
  const person = (await peopleByIds(tx, [id])).get(id)
  if (person === undefined) throw new Refusal('record.not_found')
  return person
}

/** Whom each of the identifiers means today. Unknown ones are left out. */
export async function peopleByIds(tx: Transaction, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await meant(tx)
    .where('named.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [asId<'Person'>(row.named_id), personOf(row)]))
}

/** The people, in all units that the acting person sees, who are these accounts. */
export async function personsOfAccounts(
  tx: Transaction,
  accountIds: readonly Id<'Account'>[],
): Promise<readonly Person[]> {
  if (accountIds.length === 0) return []
  const rows = await meant(tx)
    .where('named.account_id', 'in', [...new Set(accountIds)])
    .execute()
  return [...new Map(rows.map((row) => [row.id, personOf(row)])).values()]
}

/** Saves a person who is not there yet; false when one with the id already is, seen or unseen. */
export async function insertPerson(tx: Transaction, person: Person): Promise<boolean> {
  const { id, unitId, version } = person
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('person')
    .values({ id, unit_id: unitId, version, ...columnsOf(person) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updatePerson(tx: Transaction, person: Person): Promise<void> {
  requireOneChanged(
    await tables(tx)
      .updateTable('person')
      .set({ version: person.version, ...columnsOf(person) })
      .where('id', '=', person.id)
      .where('version', '=', person.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

function meant(tx: Transaction) {
  return tables(tx)
    .selectFrom('person as named')
    .innerJoin('person as meant', (join) => join.on(sql<boolean>`meant.id = person_meant(named.id)`))
    .selectAll('meant')
    .select(sql<string | null>`organisation_meant(meant.organisation_id)`.as('organisation_id'))
    .select('named.id as named_id')
}

function tables(tx: Transaction) {
  return tx.withTables<PeopleTables>()
}

function columnsOf({ name, organisationId, position, email, phone, note, accountId }: Person) {
  return { name, organisation_id: organisationId, position, email, phone, note, account_id: accountId }
}

function personOf(row: Selectable<PeopleTables['person']>): Person {
  const { name, position, email, phone, note, version } = row
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    name,
    organisationId: row.organisation_id === null ? null : asId(row.organisation_id),
    position,
    email,
    phone,
    note,
    accountId: row.account_id === null ? null : asId(row.account_id),
    version,
  }
}
