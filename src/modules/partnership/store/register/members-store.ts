import { type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Member } from '../../domain/register/member.ts'
import type { RegisterTables } from './tables.ts'

/** All memberships of a unit, past ones too; who was merged is the one with whom he or she was merged. */
export async function membersOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Member[]> {
  const rows = await members(tx).where('unit_id', '=', unitId).orderBy('id').execute()
  return rows.map(memberOf)
}

/** Saves a membership that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertMember(tx: Transaction, member: Member): Promise<boolean> {
  const { id, unitId, version } = member
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<RegisterTables>()
    .insertInto('partnership_member')
    .values({ id, unit_id: unitId, version, ...columnsOf(member) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function updateMember(tx: Transaction, member: Member): Promise<void> {
  requireOneChanged(
    await tx
      .withTables<RegisterTables>()
      .updateTable('partnership_member')
      .set({ version: member.version, ...columnsOf(member) })
      .where('id', '=', member.id)
      .where('version', '=', member.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteMember(tx: Transaction, { id }: Member): Promise<void> {
  await tx.withTables<RegisterTables>().deleteFrom('partnership_member').where('id', '=', id).execute()
}

function members(tx: Transaction) {
  return tx
    .withTables<RegisterTables>()
    .selectFrom('partnership_member')
    .selectAll()
    .select(sql<string | null>`organisation_meant(organisation_id)`.as('organisation_id'))
    .select(sql<string | null>`person_meant(person_id)`.as('person_id'))
}

function columnsOf({ groupId, organisationId, personId, role, from, to, note }: Member) {
  return {
    working_group_id: groupId,
    organisation_id: organisationId,
    person_id: personId,
    role,
    from_day: from,
    to_day: to,
    note,
  }
}

function memberOf(row: Selectable<RegisterTables['partnership_member']>): Member {
  const { role, note, version } = row
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    groupId: row.working_group_id === null ? null : asId(row.working_group_id),
    organisationId: row.organisation_id === null ? null : asId(row.organisation_id),
    personId: row.person_id === null ? null : asId(row.person_id),
    role,
    from: row.from_day,
    to: row.to_day,
    note,
    version,
  }
}
