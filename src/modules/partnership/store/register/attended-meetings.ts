import { sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { organisationsOf, peopleOf } from '../../../people/index.ts'
import type { AttendedMeeting } from '../../domain/register/composition.ts'
import type { PartnershipTables } from '../tables.ts'

/**
 * The held meetings of the local partnership with their attendance lists, in the order of days. A line without an organisation
 * gets the one that the register knows of the person.
 */
export async function attendedMeetings(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly AttendedMeeting[]> {
  const rows = await tx
    .withTables<PartnershipTables>()
    .selectFrom('meeting')
    .leftJoin('attendance', 'attendance.meeting_id', 'meeting.id')
    .where('meeting.unit_id', '=', unitId)
    .where('meeting.kind', '=', 'local-partnership')
    .where('meeting.state', '=', 'held')
    .select(['meeting.id', 'meeting.on_day', 'attendance.organisation', 'attendance.presence', 'attendance.role'])
    .select(sql<string | null>`organisation_meant(attendance.organisation_id)`.as('organisation_id'))
    .select(sql<string | null>`person_meant(attendance.person_id)`.as('person_id'))
    .orderBy('meeting.on_day')
    .orderBy('meeting.id')
    .orderBy('attendance.position')
    .execute()
  const people = new Map((await peopleOf(tx, unitId)).map((person) => [String(person.id), person.organisationId]))
  const names = new Map((await organisationsOf(tx, unitId)).map(({ id, name }) => [String(id), name]))
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((lines) => {
    const [first] = lines
    if (first === undefined) return []
    const attendance = lines.flatMap(
      ({ presence, role, organisation, organisation_id: listed, person_id: personId }) => {
        const organisationId = listed ?? (organisation === null ? (people.get(personId ?? '') ?? null) : null)
        const name = organisation ?? names.get(organisationId ?? '') ?? null
        if (presence === null) return []
        return [
          {
            organisationId: organisationId === null ? null : asId<'Organisation'>(organisationId),
            organisation: name,
            presence,
            byOffice: role !== null,
          },
        ]
      },
    )
    return [{ id: asId<'Meeting'>(first.id), on: first.on_day, attendance }]
  })
}
