import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findDocument } from '../../intake/index.ts'
import { areObligationsOf } from '../../obligations/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import { findRecord } from '../store/records-store.ts'

/** A record refers only to documents, obligations and an advisory programme of its own unit. */
export async function requireKnownReferences(tx: Transaction, record: LearningRecord): Promise<void> {
  const { unitId, documentId, linkedTo } = record
  await requireDocument(tx, unitId, documentId, 'documentId')
  if (record.kind === 'education-group') {
    const { certificateDocumentId, programmeId } = record.details
    await requireDocument(tx, unitId, certificateDocumentId, 'certificateDocumentId')
    const programme = programmeId === null ? null : await findRecord(tx, programmeId)
    if (programmeId !== null && (programme?.unitId !== unitId || programme.kind !== 'advisory-programme'))
      throw new Refusal('record.programme_unknown', {}, 'programmeId')
  }
  if (!(await areObligationsOf(tx, unitId, linkedTo))) throw new Refusal('record.obligation_unknown', {}, 'linkedTo')
}

async function requireDocument(
  tx: Transaction,
  unitId: Id<'Unit'>,
  documentId: Id<'Document'> | null,
  field: string,
): Promise<void> {
  if (documentId !== null && (await findDocument(tx, documentId))?.unitId !== unitId)
    throw new Refusal('record.document_unknown', {}, field)
}
