import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { AgreementContent } from '../domain/content.ts'

type Tables = {
  history: {
    id: string
    subject: string
    subject_id: string
    before: { readonly content?: AgreementContent } | null
    after: { readonly content?: AgreementContent } | null
  }
}

/** Everything that a version has ever said, the newest first; its words change while it is being prepared. */
export async function contentsOfVersion(
  tx: Transaction,
  versionId: Id<'AgreementVersion'>,
): Promise<readonly AgreementContent[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('history')
    .select(['before', 'after'])
    .where('subject', '=', 'agreement_version')
    .where('subject_id', '=', versionId)
    .where(sql<boolean>`coalesce(after, before) ? 'content'`)
    .orderBy('id', 'desc')
    .execute()
  return rows.flatMap(({ before, after }) => [after?.content, before?.content].filter((one) => one !== undefined))
}
