import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { withdrawEvidence } from '../../obligations/index.ts'
import type { RecordId } from '../domain/learning-record.ts'
import { deleteRecord, getRecordToChange } from '../store/records-store.ts'

export type RemoveRecord = { readonly id: RecordId; readonly version: number }

/** Removes a record that was written down by mistake; the history keeps it. */
export async function removeRecord(deps: Deps, { id, version }: RemoveRecord): Promise<void> {
  await deps.write('record.remove', async (tx) => {
    const record = await getRecordToChange(tx, id)
    await authorise(tx, deps.actor, 'record.write', record.unitId)
    if (record.version !== version) throw new Refusal('record.changed')

    await withdrawEvidence(tx, { type: 'record', id })
    await deleteRecord(tx, record)
  })
}
