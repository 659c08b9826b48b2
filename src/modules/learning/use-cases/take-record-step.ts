import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfRecord } from '../domain/evidence-of-record.ts'
import type { LearningRecord, RecordId } from '../domain/learning-record.ts'
import { type TakenStep, takeStep } from '../domain/life-cycle.ts'
import { requireSoundRecord } from '../domain/record-refusals.ts'
import { getRecordToChange, updateRecord } from '../store/records-store.ts'

export type TakeRecordStep = {
  readonly id: RecordId
  /** The version that the person saw. */
  readonly version: number
  readonly taken: TakenStep
}

/** An offer is accepted, carried out, not taken up, or the last of these is taken back. */
export async function takeRecordStep(deps: Deps, { id, version, taken }: TakeRecordStep): Promise<LearningRecord> {
  return deps.write(`record.${taken.step}`, async (tx) => {
    const known = await getRecordToChange(tx, id)
    await authorise(tx, deps.actor, 'record.write', known.unitId)
    if (known.version !== version) throw new Refusal('record.changed')
    const record: LearningRecord = { ...takeStep(known, taken, deps.today()), version: version + 1 }
    requireSoundRecord(record, record.progress.state, deps.today())

    await updateRecord(tx, record)
    await provideEvidence(tx, evidenceOfRecord(record))
    return record
  })
}
