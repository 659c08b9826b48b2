import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { KnownMeeting } from '../../domain/past-meetings/meeting-meant.ts'
import type { PartnershipTables } from '../tables.ts'

/** From what a meeting was written down: its paper, and how many came when the paper says no names. */
export type MeetingSource = { readonly documentId: Id<'Document'> | null; readonly presentCount: number | null }

const tables = (tx: Transaction) => tx.withTables<PartnershipTables>()

export async function sourceOfMeeting(tx: Transaction, id: MeetingId): Promise<MeetingSource> {
  const row = await tables(tx)
    .selectFrom('meeting')
    .select(['document_id', 'present_count'])
    .where('id', '=', id)
    .executeTakeFirst()
  const documentId = row?.document_id ?? null
  return { documentId: documentId === null ? null : asId(documentId), presentCount: row?.present_count ?? null }
}

/** Ties a meeting to its paper. What an earlier paper said stays. */
export async function attachSource(tx: Transaction, id: MeetingId, source: MeetingSource): Promise<void> {
  await tables(tx)
    .updateTable('meeting')
    .set({
      document_id: sql<string | null>`coalesce(document_id, ${source.documentId}::uuid)`,
      present_count: sql<number | null>`coalesce(present_count, ${source.presentCount}::integer)`,
    })
    .where('id', '=', id)
    .execute()
}

/** The papers of a unit from which a meeting was written down. */
export async function usedPapersOf(tx: Transaction, unitId: Id<'Unit'>): Promise<ReadonlySet<Id<'Document'>>> {
  const rows = await tables(tx)
    .selectFrom('meeting')
    .select('document_id')
    .where('unit_id', '=', unitId)
    .where('document_id', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ document_id }) => (document_id === null ? [] : [asId<'Document'>(document_id)])))
}

/** The meetings of a unit on those days, and those of those ids, wherever their days are. */
export async function meetingsOnDays(
  tx: Transaction,
  unitId: Id<'Unit'>,
  { days, ids }: { readonly days: readonly LocalDate[]; readonly ids: readonly MeetingId[] },
): Promise<readonly KnownMeeting[]> {
  const rows = await tables(tx)
    .selectFrom('meeting')
    .select(['id', 'on_day', 'kind', 'name', 'state'])
    .where('unit_id', '=', unitId)
    .where(({ or, eb }) =>
      or([eb('on_day', '=', sql<LocalDate>`any(${days}::date[])`), eb('id', '=', sql<string>`any(${ids}::uuid[])`)]),
    )
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows.map(({ id, on_day, ...rest }) => ({ ...rest, id: asId(id), on: on_day }))
}
