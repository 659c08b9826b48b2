import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findOrAddOrganisations, findOrAddPeople, organisationsByIds, peopleByIds } from '../../people/index.ts'
import type { Attendant } from '../domain/meeting.ts'
import { isUnnamed } from '../domain/unnamed.ts'

/**
 * The list with the register's entry of each line: names typed anew go into the register, the line keeps them as written. Of
 * somebody unnamed („zástupce“) only the organisation is known.
 *
 * @throws Refusal `meeting.attendant_unknown` when a line names a person or an organisation that is not of the unit's register
 */
export async function linkAttendants(
  tx: Transaction,
  unitId: Id<'Unit'>,
  attendance: readonly Attendant[],
): Promise<readonly Attendant[]> {
  if (attendance.length === 0) return []
  await requireOfUnit(tx, unitId, attendance)
  const names = [...new Set(attendance.flatMap(({ organisation }) => organisation ?? []))]
  const organisations = await findOrAddOrganisations(tx, { unitId, names })
  const organisationIds = new Map(names.map((name, index) => [name, organisations[index]?.id ?? null]))
  const unknown = attendance.filter((line) => line.personId === null && !isUnnamed(line.name))
  const added = await findOrAddPeople(tx, { unitId, people: unknown })
  const personIds = new Map(unknown.map((line, index) => [line, added[index]?.id ?? null]))
  return attendance.map((line) => ({
    ...line,
    personId: line.personId ?? personIds.get(line) ?? null,
    organisationId:
      line.organisationId ?? (line.organisation === null ? null : (organisationIds.get(line.organisation) ?? null)),
  }))
}

async function requireOfUnit(tx: Transaction, unitId: Id<'Unit'>, attendance: readonly Attendant[]): Promise<void> {
  const people = await peopleByIds(
    tx,
    attendance.flatMap(({ personId }) => personId ?? []),
  )
  const organisations = await organisationsByIds(
    tx,
    attendance.flatMap(({ organisationId }) => organisationId ?? []),
  )
  for (const [index, { name, personId, organisationId }] of attendance.entries()) {
    if (personId !== null && people.get(personId)?.unitId !== unitId)
      throw new Refusal('meeting.attendant_unknown', { name }, `attendance.${index}.personId`)
    if (organisationId !== null && organisations.get(organisationId)?.unitId !== unitId)
      throw new Refusal('meeting.attendant_unknown', { name }, `attendance.${index}.organisationId`)
  }
}
