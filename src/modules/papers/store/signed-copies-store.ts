import { type Generated, type Selectable, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { SignedCopy, SoughtInCopy } from '../domain/signed-copy.ts'

type Tables = {
  signed_copy: {
    id: string
    unit_id: string
    issue_id: string
    file_name: string
    media_type: string
    byte_size: number
    sha256: string
    issue_sha256: string
    not_found: readonly SoughtInCopy[] | null
    signed_on: string | null
    note: string | null
    created_at: Generated<Date>
  }
}

/** Signed copies of issues, the latest first. */
export async function signedCopiesOf(
  tx: Transaction,
  issueIds: readonly Id<'PaperIssue'>[],
): Promise<readonly SignedCopy[]> {
  if (issueIds.length === 0) return []
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('signed_copy')
    .selectAll()
    .where('issue_id', 'in', issueIds)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

export async function findSignedCopy(tx: Transaction, id: Id<'SignedCopy'>): Promise<SignedCopy | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('signed_copy')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** Keeps a copy unless the same file is there for the issue already; the one that stays comes back, and whether it is the new one. */
export async function insertSignedCopy(
  tx: Transaction,
  copy: SignedCopy,
): Promise<{ readonly copy: SignedCopy; readonly fresh: boolean }> {
  const inserted = await tx
    .withTables<Tables>()
    .insertInto('signed_copy')
    .values({
      id: copy.id,
      unit_id: copy.unitId,
      issue_id: copy.issueId,
      file_name: copy.fileName,
      media_type: copy.mediaType,
      byte_size: copy.byteSize,
      sha256: copy.sha256,
      issue_sha256: copy.issueSha256,
      not_found: null,
      signed_on: copy.signedOn,
      note: copy.note,
      created_at: copy.createdAt,
    })
    .onConflict((conflict) => conflict.columns(['issue_id', 'sha256']).doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return { copy, fresh: true }
  const row = await tx
    .withTables<Tables>()
    .selectFrom('signed_copy')
    .selectAll()
    .where('issue_id', '=', copy.issueId)
    .where('sha256', '=', copy.sha256)
    .executeTakeFirstOrThrow()
  return { copy: fromRow(row), fresh: false }
}

/** Writes down what was looked for in the file and is not there. */
export async function saveNotFound(
  tx: Transaction,
  id: Id<'SignedCopy'>,
  notFound: readonly SoughtInCopy[],
): Promise<void> {
  await tx
    .withTables<Tables>()
    .updateTable('signed_copy')
    .set({ not_found: sql`${[...notFound]}::text[]` })
    .where('id', '=', id)
    .execute()
}

/** Removes a copy; the reason stands in the history just before it goes. */
export async function removeCopyBecause(tx: Transaction, id: Id<'SignedCopy'>, reason: string): Promise<void> {
  const copies = tx.withTables<Tables>()
  await copies.updateTable('signed_copy').set({ note: reason }).where('id', '=', id).execute()
  await copies.deleteFrom('signed_copy').where('id', '=', id).execute()
}

function fromRow(row: Selectable<Tables['signed_copy']>): SignedCopy {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    issueId: asId(row.issue_id),
    fileName: row.file_name,
    mediaType: row.media_type,
    byteSize: row.byte_size,
    sha256: row.sha256,
    issueSha256: row.issue_sha256,
    notFound: row.not_found,
    signedOn: row.signed_on === null ? null : localDate(row.signed_on),
    note: row.note,
    createdAt: row.created_at,
  }
}
