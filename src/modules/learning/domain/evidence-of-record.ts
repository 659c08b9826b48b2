import type { ProvidedEvidence, RecordFacts, RecordStage } from '../../obligations/index.ts'
import { type LearningRecord, participantsOf } from './learning-record.ts'
import type { Progress, RecordState } from './progress.ts'

const stages: Readonly<Record<RecordState, RecordStage>> = {
  offered: 'offered',
  accepted: 'planned',
  'carried-out': 'held',
  'not-taken': 'not-taken',
}

/** The record as it is counted: only what was carried out counts, what is accepted is planned. */
export function evidenceOfRecord(record: LearningRecord): ProvidedEvidence {
  const { kind, hours, distance, progress } = record
  return {
    unitId: record.unitId,
    source: { type: 'record', id: record.id },
    on: record.on,
    title: record.title,
    facts: {
      of: 'record',
      kind,
      stage: stages[progress.state],
      hours,
      distance,
      participants: participantsOf(record),
      ...declinedIn(progress),
    },
    linkedTo: record.linkedTo,
    confirmation: 'not-needed',
  }
}

/** Of an offer that nobody took up the ledger says who declined it and why. */
function declinedIn(progress: Progress): Pick<RecordFacts, 'declined'> {
  if (progress.state !== 'not-taken') return {}
  const { by, reason } = progress.declined
  return { declined: { by, reason } }
}
