import type { Transaction } from '#platform/database/database.ts'
import { findOrAddPeople } from '../../people/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'

/** The record with its participants found in the register of people, or added to it: each is written once and known everywhere. */
export async function withPeople(tx: Transaction, record: LearningRecord): Promise<LearningRecord> {
  const { unitId, attendees } = record
  const people = await findOrAddPeople(tx, { unitId, people: attendees })
  return {
    ...record,
    attendees: attendees.map((attendee, index) => ({ ...attendee, personId: people[index]?.id ?? null })),
  }
}
