import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { provideEvidence } from '../../obligations/index.ts'
import { evidenceOfRecord } from '../domain/evidence-of-record.ts'
import type { LearningRecord, RecordContent, RecordId } from '../domain/learning-record.ts'
import type { Progress } from '../domain/progress.ts'
import { requireSoundRecord } from '../domain/record-refusals.ts'
import { sameRecord, tidyRecord } from '../domain/tidy-record.ts'
import { findRecord, insertRecord } from '../store/records-store.ts'
import { requireKnownReferences } from './require-known-references.ts'
import { withPeople } from './with-people.ts'

export type AddRecord = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one record. */
  readonly id: RecordId
  readonly content: RecordContent
  /** `offered` for help that is only offered so far; otherwise it has been given. */
  readonly state?: 'offered' | 'carried-out' | undefined
}

/** Writes down help that was given, which counts from the same moment, or an offer of it. */
export async function addRecord(deps: Deps, command: AddRecord): Promise<LearningRecord> {
  const { unitId, id, content, state = 'carried-out' } = command
  return deps.write('record.add', async (tx) => {
    await authorise(tx, deps.actor, 'record.write', unitId)
    const progress: Progress = state === 'offered' ? { state } : { state, acceptedOn: null }
    const written: LearningRecord = { ...tidyRecord(content), id, unitId, progress, version: 1 }
    requireSoundRecord(written, state, deps.today())
    await requireKnownReferences(tx, written)

    const record = await withPeople(tx, written)
    if (!(await insertRecord(tx, record))) {
      const known = await findRecord(tx, id)
      if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
      if (known.progress.state === state && sameRecord(known, record)) return known
      throw new Refusal('record.changed')
    }
    await provideEvidence(tx, evidenceOfRecord(record))
    return record
  })
}
