import { type Generated, type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Letterhead } from '../domain/letterhead.ts'

type Tables = {
  letterhead: {
    id: string
    unit_id: string
    name: string
    file_name: string
    sha256: string
    byte_size: number
    places: readonly string[]
    usual: boolean
    version: number
    created_at: Generated<Date>
  }
}

/** Letterheads of a unit, the usual one first, then by name. */
export async function letterheadsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Letterhead[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('letterhead')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('usual', 'desc')
    .orderBy(sql`name collate czech`)
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export async function findLetterhead(tx: Transaction, id: Id<'Letterhead'>): Promise<Letterhead | null> {
  const row = await tx.withTables<Tables>().selectFrom('letterhead').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export async function insertLetterhead(tx: Transaction, letterhead: Letterhead): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('letterhead')
    .values({ id: letterhead.id, unit_id: letterhead.unitId, version: 1, ...columnsOf(letterhead) })
    .execute()
}

/** Saves what was made from the letterhead's version; a newer one in the database refuses. */
export async function updateLetterhead(tx: Transaction, letterhead: Letterhead): Promise<Letterhead> {
  const version = letterhead.version + 1
  const changed = await tx
    .withTables<Tables>()
    .updateTable('letterhead')
    .set({ ...columnsOf(letterhead), version })
    .where('id', '=', letterhead.id)
    .where('version', '=', letterhead.version)
    .executeTakeFirst()
  requireOneChanged(changed)
  return { ...letterhead, version }
}

/** None of the unit's letterheads is the usual one any more; whoever calls makes another one so. */
export async function unsetUsual(tx: Transaction, unitId: Id<'Unit'>, but: Id<'Letterhead'>): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable('letterhead')
    .set({ usual: false })
    .where('unit_id', '=', unitId)
    .where('id', '!=', but)
    .where('usual', '=', true)
    .execute()
}

export async function deleteLetterhead(tx: Transaction, { id, version }: Letterhead): Promise<void> {
  const gone = await tx
    .withTables<Tables>()
    .deleteFrom('letterhead')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  requireOneChanged({ numUpdatedRows: gone.numDeletedRows })
}

function columnsOf({ name, fileName, sha256, byteSize, places, usual }: Letterhead) {
  return { name, file_name: fileName, sha256, byte_size: byteSize, places: [...places], usual }
}

function fromRow(row: Selectable<Tables['letterhead']>): Letterhead {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    name: row.name,
    fileName: row.file_name,
    sha256: row.sha256,
    byteSize: row.byte_size,
    places: row.places,
    usual: row.usual,
    version: row.version,
  }
}
