import type { ProvidedEvidence } from '../../obligations/index.ts'
import type { LearningRecord } from './learning-record.ts'

/** The record as it is counted: what is written down has happened. */
export function evidenceOfRecord(record: LearningRecord): ProvidedEvidence {
  const { kind, hours, distance, participants } = record
  return {
    unitId: record.unitId,
    source: { type: 'record', id: record.id },
    on: record.on,
    title: record.title,
    facts: { of: 'record', kind, stage: 'held', hours, distance, participants },
    linkedTo: record.linkedTo,
    confirmation: 'not-needed',
  }
}
