import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import type { LearningRecord, RecordId } from '../domain/learning-record.ts'
import { type MissingProof, missingProofs } from '../domain/missing-proofs.ts'
import { getRecord } from '../store/records-store.ts'

export const recordActions = ['change', 'remove'] as const
export type RecordAction = (typeof recordActions)[number]

export type RecordView = {
  readonly record: LearningRecord
  readonly missing: readonly MissingProof[]
  /** What this person may do now; from the same permission that guards the use cases. */
  readonly allowedActions: readonly RecordAction[]
}

/** One record with what it still wants and what the person may do with it. */
export async function lookUpRecord(deps: Deps, id: RecordId): Promise<RecordView> {
  return deps.read(async (tx) => {
    const record = await getRecord(tx, id)
    const held = await permissionsIn(tx, deps.actor, record.unitId)
    return {
      record,
      missing: missingProofs(record),
      allowedActions: held.has('record.write') ? recordActions : [],
    }
  })
}
