import type { Params } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { lookUpRecord, type RecordView } from '../use-cases/look-up-record.ts'

/** The record that the address names; under the address of another unit there is none. */
export async function recordOfUnit(
  deps: Deps,
  { unitId, recordId }: Params<'unitId' | 'recordId'>,
): Promise<RecordView> {
  const found = await lookUpRecord(deps, idInAddress<'Record'>(recordId))
  if (found.record.unitId !== unitId) throw new Refusal('record.not_found')
  return found
}
