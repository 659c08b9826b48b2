import { type SelectQueryBuilder, sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Unit, UnitDetails } from '../domain/unit.ts'
import type { TerritoryTables } from './tables.ts'

/** The unit; refused as missing also when the acting person may not see it. */
export async function unitById(tx: Transaction, id: Id<'Unit'>): Promise<Unit> {
  const row = await units(tx).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not_found')
  return fromRow(row)
}

/** The unit with that IČO among those that the acting person sees. */
export async function unitByIco(tx: Transaction, ico: string): Promise<Unit | null> {
  const row = await units(tx).where('ico', '=', ico).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export async function insertUnit(tx: Transaction, details: UnitDetails, sample: boolean): Promise<Unit> {
  const unit: Unit = { ...details, id: newId<'Unit'>(), sample, version: 1 }
  const values = { ...toRow(details), id: unit.id, sample }
  await explained(details, tables(tx).insertInto('unit').values(values).execute())
  return unit
}

export async function replaceUnit(tx: Transaction, unit: Unit): Promise<Unit> {
  const version = unit.version + 1
  const changed = tables(tx)
    .updateTable('unit')
    .set({ ...toRow(unit), version })
    .where('id', '=', unit.id)
    .where('version', '=', unit.version)
    .executeTakeFirstOrThrow()
  requireOneChanged(await explained(unit, changed))
  return { ...unit, version }
}

/** Whether the acting person may add and correct units of that region; the fence of the table asks the same function. */
export async function managesUnits(tx: Transaction, regionCode: string | null): Promise<boolean> {
  const answer = await sql<{ allowed: boolean }>`select app_manages_units(${regionCode}) as allowed`.execute(tx)
  return answer.rows[0]?.allowed ?? false
}

export type UnitFilter = {
  /** Words of the name, seat or IČO, in any order, with or without diacritics. */
  readonly text?: string | undefined
  readonly regionCode?: string | undefined
  /** From 1. */
  readonly page?: number | undefined
  readonly pageSize?: number | undefined
}

export type UnitPage = { readonly units: readonly Unit[]; readonly total: number }

/** Units that the acting person sees, in Czech order, one page of them. */
export async function pageOfUnits(tx: Transaction, filter: UnitFilter): Promise<UnitPage> {
  const { page = 1, pageSize = 50 } = filter
  let query = units(tx)
  for (const word of (filter.text ?? '').split(/\s+/).filter((part) => part !== '')) {
    query = query.where(
      sql<boolean>`strpos(folded(concat_ws(' ', unit.name, unit.seat, unit.ico)), folded(${word})) > 0`,
    )
  }
  if (filter.regionCode) query = query.where('region_code', '=', filter.regionCode)
  const { total } = await query
    .clearSelect()
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await query
    .orderBy('name')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { units: rows.map(fromRow), total }
}

type UnitRow = {
  readonly id: string
  readonly name: string
  readonly kind: Unit['kind']
  readonly ico: string | null
  readonly seat: string | null
  readonly region_code: string | null
  readonly sample: boolean
  readonly version: number
}

function tables(tx: Transaction) {
  return tx.withTables<TerritoryTables>()
}

function units(tx: Transaction): SelectQueryBuilder<TerritoryTables, 'unit', UnitRow> {
  return tables(tx).selectFrom('unit').select(['id', 'name', 'kind', 'ico', 'seat', 'region_code', 'sample', 'version'])
}

function fromRow({ id, region_code: regionCode, ...rest }: UnitRow): Unit {
  return { ...rest, id: asId<'Unit'>(id), regionCode }
}

function toRow({ name, kind, ico, seat, regionCode }: UnitDetails) {
  return { name, kind, ico, seat, region_code: regionCode }
}

/** The database's word for a second unit with the same IČO or an unknown region, as a refusal at the field. */
async function explained<Result>(details: UnitDetails, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
    if (constraint === 'unit_ico') throw new Refusal('unit.ico_taken', { ico: details.ico ?? '' }, 'ico')
    if (constraint === 'unit_region_code_fkey') throw new Refusal('unit.region_unknown', {}, 'regionCode')
    throw error
  }
}
