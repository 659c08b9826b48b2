import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { AgreementDraft } from '../../agreements/index.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import type { Review } from '../domain/review.ts'

type Tables = {
  draft: {
    id: string
    document_id: string
    unit_id: string | null
    reading: AgreementDraft
    review: Review
    state: DraftInReview['state']
    agreement_id: string | null
    version: number
  }
}

/** Stores a reading once; when the job runs again after a crash, the first one stays. */
export async function insertDraft(tx: Transaction, draft: DraftInReview): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('draft')
    .values({
      id: draft.id,
      document_id: draft.documentId,
      unit_id: draft.unitId,
      reading: draft.reading,
      review: draft.review,
      state: draft.state,
      agreement_id: null,
      version: 1,
    })
    .onConflict((conflict) => conflict.column('document_id').doNothing())
    .execute()
}

export async function findDraftOfDocument(tx: Transaction, documentId: Id<'Document'>): Promise<DraftInReview | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('draft')
    .selectAll()
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export type DraftChange = Partial<Pick<DraftInReview, 'review' | 'state' | 'agreementId' | 'unitId'>>

export async function updateDraft(tx: Transaction, draft: DraftInReview, change: DraftChange): Promise<DraftInReview> {
  const { agreementId, unitId, ...rest } = change
  const changed = await tx
    .withTables<Tables>()
    .updateTable('draft')
    .set({
      ...rest,
      ...(agreementId === undefined ? {} : { agreement_id: agreementId }),
      ...(unitId === undefined ? {} : { unit_id: unitId }),
      version: draft.version + 1,
    })
    .where('id', '=', draft.id)
    .where('version', '=', draft.version)
    .executeTakeFirst()
  requireOneChanged(changed)
  return { ...draft, ...change, version: draft.version + 1 }
}

function fromRow(row: Selectable<Tables['draft']>): DraftInReview {
  return {
    id: asId(row.id),
    documentId: asId(row.document_id),
    unitId: row.unit_id === null ? null : asId(row.unit_id),
    reading: row.reading,
    review: row.review,
    state: row.state,
    agreementId: row.agreement_id === null ? null : asId(row.agreement_id),
    version: row.version,
  }
}
