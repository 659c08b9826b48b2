import { sql } from 'kysely'
import { asId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { OrganisationGift, PersonGift } from '../domain/merge.ts'
import type { OrganisationId } from '../domain/organisation.ts'
import type { PersonId } from '../domain/person.ts'

/** The two registers, which are merged alike. */
export type Entries = {
  readonly person: { readonly id: PersonId; readonly gift: PersonGift }
  readonly organisation: { readonly id: OrganisationId; readonly gift: OrganisationGift }
}

/** Where an entry was merged and what it gave there. */
export type Merge<Of extends keyof Entries> = {
  readonly into: Entries[Of]['id']
  readonly gave: readonly Entries[Of]['gift'][]
}

/** Locks an entry and says where it was merged; null: it stands for itself. Refused as missing when out of sight. */
export async function lockMerge<Of extends keyof Entries>(
  tx: Transaction,
  kind: Of,
  id: Entries[Of]['id'],
): Promise<Merge<Of> | null> {
  const { rows } = await sql<{ into: string | null; gave: readonly Entries[Of]['gift'][] }>`
    select merged_into as into, merge_gave as gave from ${sql.table(kind)} where id = ${id} for update`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Refusal('record.not_found')
  return row.into === null ? null : { into: asId(row.into), gave: row.gave }
}

/** The same for whoever changes an entry: one that was merged is changed through the one that it means. */
export async function requireUnmerged<Of extends keyof Entries>(
  tx: Transaction,
  kind: Of,
  id: Entries[Of]['id'],
): Promise<void> {
  if ((await lockMerge(tx, kind, id)) !== null) throw new Refusal('merge.already_merged')
}

/** Writes a merge, or takes it back. */
export async function saveMerge<Of extends keyof Entries>(
  tx: Transaction,
  kind: Of,
  id: Entries[Of]['id'],
  merge: Merge<Of> | null,
): Promise<void> {
  await sql`
    update ${sql.table(kind)} set merged_into = ${merge?.into ?? null}, merge_gave = ${merge?.gave ?? []},
      version = version + 1 where id = ${id}`.execute(tx)
}

/** The identifiers that were merged straight into an entry. */
export async function mergedInto<Of extends keyof Entries>(
  tx: Transaction,
  kind: Of,
  id: Entries[Of]['id'],
): Promise<readonly { readonly id: Entries[Of]['id']; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from ${sql.table(kind)} where merged_into = ${id} order by name, id`.execute(tx)
  return rows.map((row) => ({ id: asId(row.id), name: row.name }))
}
