import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import { type Person, peopleByIds, personById } from '../../people/index.ts'
import type { Office, OfficeHolding } from '../domain/office.ts'

type Tables = {
  readonly office_holding: {
    readonly id: string
    readonly unit_id: string
    readonly office: Office
    readonly person_id: string
    readonly from_day: LocalDate
    readonly to_day: LocalDate | null
    readonly note: string | null
    readonly version: number
  }
}

/** Everybody who holds or held an office in a unit, the earliest first; merged people under the name that remained. */
export async function officesOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly OfficeHolding[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('office_holding')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  const people = await peopleByIds(
    tx,
    rows.map((row) => asId<'Person'>(row.person_id)),
  )
  return rows.flatMap((row) => {
    const person = people.get(asId(row.person_id))
    return person === undefined ? [] : [holdingOf(row, person)]
  })
}

export async function findOffice(tx: Transaction, id: Id<'OfficeHolding'>): Promise<OfficeHolding | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('office_holding')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : holdingOf(row, await personById(tx, asId(row.person_id)))
}

/** Saves one that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertOffice(tx: Transaction, holding: OfficeHolding): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<Tables>()
    .insertInto('office_holding')
    .values({ id: holding.id, unit_id: holding.unitId, version: holding.version, ...columnsOf(holding) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateOffice(tx: Transaction, holding: OfficeHolding): Promise<void> {
  requireOneChanged(
    await tx
      .withTables<Tables>()
      .updateTable('office_holding')
      .set({ version: holding.version, ...columnsOf(holding) })
      .where('id', '=', holding.id)
      .where('version', '=', holding.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteOffice(tx: Transaction, { id }: OfficeHolding): Promise<void> {
  await tx.withTables<Tables>().deleteFrom('office_holding').where('id', '=', id).execute()
}

function holdingOf(row: Selectable<Tables['office_holding']>, person: Person): OfficeHolding {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    office: row.office,
    personId: person.id,
    personName: person.name,
    from: localDate(row.from_day),
    to: row.to_day === null ? null : localDate(row.to_day),
    note: row.note,
    version: row.version,
  }
}

function columnsOf({ office, personId, from, to, note }: OfficeHolding) {
  return { office, person_id: personId, from_day: from, to_day: to, note }
}
