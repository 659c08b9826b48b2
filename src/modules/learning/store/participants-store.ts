import { fold } from '#kernel/folding.ts'
import { asId, newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Attendee, LearningRecord, RecordId } from '../domain/learning-record.ts'
import type { LearningTables } from './tables.ts'

/** Who took part in a record, in the order in which they were written, and who of them got a certificate. */
export type Participants = { readonly attendees: readonly Attendee[]; readonly certificates: readonly string[] }

export const noParticipants: Participants = { attendees: [], certificates: [] }

/** The participants of some records, in one query. */
export async function participantsOfRecords(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Participants>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .withTables<LearningTables>()
    .selectFrom('record_participant')
    .selectAll()
    .where('record_id', 'in', ids)
    .orderBy('position')
    .execute()
  const byRecord = Map.groupBy(rows, (row) => row.record_id)
  return new Map(
    [...byRecord].map(([recordId, own]) => [
      recordId,
      {
        attendees: own.map(({ name, organisation, person_id: person }) => ({
          name,
          organisation,
          personId: person === null ? null : asId<'Person'>(person),
        })),
        certificates: own.filter(({ certificate }) => certificate).map(({ name }) => name),
      },
    ]),
  )
}

/** Line by line, so that the history tells only of the lines that changed. */
export async function saveParticipants(tx: Transaction, record: LearningRecord): Promise<void> {
  const { id, unitId, attendees } = record
  const tables = tx.withTables<LearningTables>()
  await tables
    .deleteFrom('record_participant')
    .where('record_id', '=', id)
    .where('position', '>=', attendees.length)
    .execute()
  if (attendees.length === 0) return
  const certified = new Set(record.kind === 'education-group' ? record.details.certificates.map(fold) : [])
  const rows = attendees.map(({ name, organisation, personId }, position) => ({
    id: newId<'RecordParticipant'>(),
    unit_id: unitId,
    record_id: id,
    position,
    name,
    organisation,
    person_id: personId,
    certificate: certified.has(fold(name)),
  }))
  await tables
    .insertInto('record_participant')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['record_id', 'position']).doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        organisation: ref('excluded.organisation'),
        person_id: ref('excluded.person_id'),
        certificate: ref('excluded.certificate'),
      })),
    )
    .execute()
}

export async function deleteParticipants(tx: Transaction, id: RecordId): Promise<void> {
  await tx.withTables<LearningTables>().deleteFrom('record_participant').where('record_id', '=', id).execute()
}
