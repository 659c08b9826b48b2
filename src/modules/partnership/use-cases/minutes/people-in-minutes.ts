import type { Transaction } from '#platform/database/database.ts'
import { officesOf } from '../../../cooperation/index.ts'
import { organisationsOf, peopleOf, personKey } from '../../../people/index.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { KnownPerson } from '../../domain/minutes/names-in-text.ts'
import { parseName } from '../../domain/minutes/written-name.ts'
import { tasksOfMeeting } from '../../store/tasks/tasks-store.ts'

/**
 * Everybody whose name may stand in the minutes: the attendance list, owners of the meeting's tasks, the register of the unit.
 * Who acts for an office, at the meeting or by the list of offices, is an official.
 */
export async function peopleInMinutes(tx: Transaction, meeting: Meeting): Promise<readonly KnownPerson[]> {
  const [register, organisations] = [await peopleOf(tx, meeting.unitId), await organisationsOf(tx, meeting.unitId)]
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const officials = new Set([
    ...(await officesOf(tx, meeting.unitId)).map(({ personName }) => personKey(personName)),
    ...meeting.attendance.filter(({ role }) => role !== null).map(({ name }) => personKey(name)),
  ])
  const owners = (await tasksOfMeeting(tx, meeting.id)).flatMap(({ ownerPersonId, ownerName }) =>
    ownerPersonId === null && ownerName !== null && isWholeName(ownerName) ? [ownerName] : [],
  )
  const known = [
    ...meeting.attendance.map(({ name, organisation }) => ({ name, organisation })),
    ...register.map(({ name, organisationId }) => ({
      name,
      organisation: organisationId === null ? null : (names.get(organisationId) ?? null),
    })),
    ...owners.map((name) => ({ name, organisation: null })),
  ]
  const first = new Map<string, KnownPerson>()
  for (const { name, organisation } of known) {
    const key = personKey(name)
    if (!first.has(key)) first.set(key, { name, organisation, official: officials.has(key) })
  }
  return [...first.values()]
}

/** Owners are typed freely, „ASZ“ or „Město“ as well; a person has a given name and a surname. */
function isWholeName(owner: string): boolean {
  return (parseName(owner)?.given.length ?? 0) > 0
}
