import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfRecord } from '../domain/evidence-of-record.ts'
import type { LearningRecord, RecordContent, RecordId } from '../domain/learning-record.ts'
import { requireSoundRecord } from '../domain/record-refusals.ts'
import { sameRecord, tidyRecord } from '../domain/tidy-record.ts'
import { findRecord, insertRecord } from '../store/records-store.ts'
import { requireKnownReferences } from './require-known-references.ts'

export type AddRecord = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one record. */
  readonly id: RecordId
  readonly content: RecordContent
}

/** Writes down education, support, research, advice or another document; it counts from the same moment. */
export async function addRecord(deps: Deps, { unitId, id, content }: AddRecord): Promise<LearningRecord> {
  return deps.write('record.add', async (tx) => {
    await authorise(tx, deps.actor, 'record.write', unitId)
    const record: LearningRecord = { ...tidyRecord(content), id, unitId, version: 1 }
    requireSoundRecord(record, deps.today())
    await requireKnownReferences(tx, record)

    if (!(await insertRecord(tx, record))) {
      const known = await findRecord(tx, id)
      if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
      if (sameRecord(known, record)) return known
      throw new Refusal('record.changed')
    }
    await provideEvidence(tx, evidenceOfRecord(record))
    return record
  })
}
