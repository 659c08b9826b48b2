import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findDocument } from '../../intake/index.ts'
import { areObligationsOf } from '../../obligations/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'

/** A record refers only to documents and obligations of its own unit. */
export async function requireKnownReferences(tx: Transaction, record: LearningRecord): Promise<void> {
  const { unitId, documentId, linkedTo } = record
  if (documentId !== null && (await findDocument(tx, documentId))?.unitId !== unitId)
    throw new Refusal('record.document_unknown', {}, 'documentId')

  if (!(await areObligationsOf(tx, unitId, linkedTo))) throw new Refusal('record.obligation_unknown', {}, 'linkedTo')
}
