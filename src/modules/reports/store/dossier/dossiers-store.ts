import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Dossier, DossierId, DossierWords } from '../../domain/dossier/dossier.ts'

type Tables = {
  readonly dossier: {
    readonly id: string
    readonly unit_id: string
    readonly from_day: LocalDate
    readonly to_day: LocalDate
    readonly stated_months: number | null
    readonly keeps_doubt: boolean
    readonly words: DossierWords
    readonly version: number
  }
}

/** The dossiers of a unit, the latest period first. */
export async function dossiersOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Dossier[]> {
  const rows = await tables(tx)
    .selectFrom('dossier')
    .selectAll()
    .where('unit_id', '=', unitId)
    .orderBy('from_day', 'desc')
    .orderBy('to_day', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(dossierOf)
}

export async function findDossier(tx: Transaction, id: DossierId): Promise<Dossier | null> {
  const row = await tables(tx).selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : dossierOf(row)
}

export async function getDossier(tx: Transaction, id: DossierId): Promise<Dossier> {
  const dossier = await findDossier(tx, id)
  if (dossier === null) throw new Refusal('record.not_found')
  return dossier
}

/** Saves one that is not there yet; false when one with its id already is, seen or unseen. */
export async function insertDossier(tx: Transaction, dossier: Dossier): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('dossier')
    .values({ id: dossier.id, unit_id: dossier.unitId, version: dossier.version, ...columnsOf(dossier) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Replaces the version before this one; refuses with `record.changed` when that is no longer the last. */
export async function updateDossier(tx: Transaction, dossier: Dossier): Promise<void> {
  requireOneChanged(
    await tables(tx)
      .updateTable('dossier')
      .set({ version: dossier.version, ...columnsOf(dossier) })
      .where('id', '=', dossier.id)
      .where('version', '=', dossier.version - 1)
      .executeTakeFirst(),
  )
}

export async function deleteDossier(tx: Transaction, id: DossierId, version: number): Promise<void> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('dossier')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numDeletedRows !== 1n) throw new Refusal('record.changed')
}

function tables(tx: Transaction) {
  return tx.withTables<Tables>()
}

function dossierOf(row: Selectable<Tables['dossier']>): Dossier {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    from: localDate(row.from_day),
    to: localDate(row.to_day),
    statedMonths: row.stated_months,
    keepsDoubt: row.keeps_doubt,
    words: row.words,
    version: row.version,
  }
}

function columnsOf({ from, to, statedMonths, keepsDoubt, words }: Dossier) {
  return { from_day: from, to_day: to, stated_months: statedMonths, keeps_doubt: keepsDoubt, words }
}
