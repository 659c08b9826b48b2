import { type Attendant, isPresent, type MeetingContent } from './meeting.ts'
import { attendantKey } from './same-attendant.ts'

/** Somebody who is expected, with the number of last meetings in a row to which he or she did not come. */
export type ExpectedParticipant = Omit<Attendant, 'presence'> & { readonly missedInRow: number }

/** How many meetings of the same kind still say who belongs to it. */
export const recentMeetings = 4

/**
 * Whom to expect: everybody on the attendance lists of the recent meetings, in the order of the latest list. Somebody who was
 * left out of the latest list came at most as a guest and is not offered again, unless he or she was at two of them.
 *
 * @param recent held meetings of one kind, the latest first
 */
export function suggestParticipants(
  recent: readonly Pick<MeetingContent, 'attendance'>[],
): readonly ExpectedParticipant[] {
  const lists = recent.slice(0, recentMeetings).map(({ attendance }) => attendance)
  const people = new Map<string, Attendant>()
  for (const attendant of lists.flat())
    if (!people.has(attendantKey(attendant))) people.set(attendantKey(attendant), attendant)
  return [...people]
    .filter(([key]) => isOn(lists[0] ?? [], key) || lists.filter((list) => isOn(list, key)).length > 1)
    .map(([key, { presence: _presence, ...person }]) => ({ ...person, missedInRow: missedInRow(lists, key) }))
}

function missedInRow(lists: readonly (readonly Attendant[])[], key: string): number {
  const cameLast = lists.findIndex((list) =>
    list.some((attendant) => attendantKey(attendant) === key && isPresent(attendant)),
  )
  const invitations = lists.slice(0, cameLast === -1 ? lists.length : cameLast)
  return invitations.filter((list) => isOn(list, key)).length
}

function isOn(list: readonly Attendant[], key: string): boolean {
  return list.some((attendant) => attendantKey(attendant) === key)
}
