import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import type { LearningRecord, RecordId } from '../domain/learning-record.ts'
import { nextSteps, type RecordStep } from '../domain/life-cycle.ts'
import { type MissingProof, missingProofs } from '../domain/missing-proofs.ts'
import { workshopsOf } from '../store/record-lists.ts'
import { findRecord, getRecord } from '../store/records-store.ts'

export type RecordAction = 'change' | 'remove' | RecordStep

export type RecordView = {
  readonly record: LearningRecord
  readonly missing: readonly MissingProof[]
  /** Of an advisory programme its workshops, which are records of education. */
  readonly workshops: readonly LearningRecord[]
  /** Of a workshop the advisory programme to which it belongs. */
  readonly programme: Pick<LearningRecord, 'id' | 'title'> | null
  /** What this person may do now; from the same permission and the same table that guard the use cases. */
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
      programme: await programmeOf(tx, record),
      workshops: record.kind === 'advisory-programme' ? await workshopsOf(tx, id) : [],
      allowedActions: held.has('record.write') ? ['change', 'remove', ...nextSteps(record)] : [],
    }
  })
}

async function programmeOf(tx: Transaction, record: LearningRecord): Promise<RecordView['programme']> {
  const id = record.kind === 'education-group' ? record.details.programmeId : null
  const programme = id === null ? null : await findRecord(tx, id)
  return programme === null ? null : { id: programme.id, title: programme.title }
}
