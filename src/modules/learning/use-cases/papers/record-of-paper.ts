import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { LearningRecord } from '../../domain/learning-record.ts'
import { getRecord } from '../../store/records-store.ts'

/** The record of a paper's address, for those who see its unit. @throws Refusal `record.not_found` */
export async function recordOfPaper(tx: Transaction, deps: Deps, id: string): Promise<LearningRecord> {
  if (!isId(id)) throw new Refusal('record.not_found')
  const record = await getRecord(tx, asId(id))
  await authorise(tx, deps.actor, 'unit.read', record.unitId)
  return record
}

/** Where the record stands on screen. */
export function recordAddress({ unitId, id }: Pick<LearningRecord, 'unitId' | 'id'>): string {
  return `/celky/${unitId}/vzdelavani/${id}`
}
