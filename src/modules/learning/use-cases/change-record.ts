import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfRecord } from '../domain/evidence-of-record.ts'
import type { LearningRecord, RecordContent, RecordId } from '../domain/learning-record.ts'
import { requireSoundRecord } from '../domain/record-refusals.ts'
import { sameRecord, tidyRecord } from '../domain/tidy-record.ts'
import { getRecordToChange, updateRecord } from '../store/records-store.ts'
import { requireKnownReferences } from './require-known-references.ts'
import { withPeople } from './with-people.ts'

export type ChangeRecord = {
  readonly id: RecordId
  /** The version that the editor saw; refused when somebody was faster, unless both wrote the same. */
  readonly version: number
  readonly content: RecordContent
}

/** Corrects or completes a record, e.g. when its certificate has come; how far it has come is a matter of its steps. */
export async function changeRecord(deps: Deps, { id, version, content }: ChangeRecord): Promise<LearningRecord> {
  return deps.write('record.change', async (tx) => {
    const known = await getRecordToChange(tx, id)
    const { unitId, progress } = known
    await authorise(tx, deps.actor, 'record.write', unitId)
    const written: LearningRecord = { ...tidyRecord(content), id, unitId, progress, version: version + 1 }
    if (sameRecord(known, written)) return known
    requireSoundRecord(written, progress.state, deps.today())
    await requireKnownReferences(tx, written)
    if (known.version !== version) throw new Refusal('record.changed')

    const changed = await withPeople(tx, written)
    await updateRecord(tx, changed)
    await provideEvidence(tx, evidenceOfRecord(changed))
    return changed
  })
}
