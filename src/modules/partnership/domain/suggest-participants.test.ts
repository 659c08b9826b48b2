import { expect, test } from 'vitest'
import { aMeeting, anAttendant } from '../../../../test/builders/meetings.ts'
import type { Attendant } from './meeting.ts'
import { suggestParticipants } from './suggest-participants.ts'

function meetingOf(...attendance: readonly Attendant[]) {
  return aMeeting({ attendance })
}

const manager = anAttendant({ name: 'Marie Ukázková', organisation: 'Městský úřad', role: 'manager' })
const school = anAttendant({ name: 'Petr Vzorný', organisation: 'Základní škola' })
const guest = anAttendant({ name: 'Eva Hostová', organisation: 'Kraj' })
const absent = (attendant: Attendant): Attendant => ({ ...attendant, presence: 'absent' })

test('everybody on the latest list is expected, in its order', () => {
  const names = suggestParticipants([meetingOf(school, guest, manager)]).map(({ name }) => name)
  expect(names).toEqual(['Petr Vzorný', 'Eva Hostová', 'Marie Ukázková'])
})

test('without a meeting nobody is expected', () => {
  expect(suggestParticipants([])).toEqual([])
})

test('a guest of one earlier meeting is not offered, a member who was left out of the last list is', () => {
  const recent = [meetingOf(manager), meetingOf(manager, school, guest), meetingOf(manager, school)]
  expect(suggestParticipants(recent).map(({ name }) => name)).toEqual(['Marie Ukázková', 'Petr Vzorný'])
})

test('the latest list knows the role', () => {
  const promoted = { ...school, role: 'representative' } as const
  expect(suggestParticipants([meetingOf(promoted), meetingOf(school)])).toMatchObject([
    { name: 'Petr Vzorný', organisation: 'Základní škola', role: 'representative', missedInRow: 0 },
  ])
})

test('who did not come three times in a row is counted, one attendance starts anew', () => {
  const away = [
    meetingOf(manager, absent(school)),
    meetingOf(manager, absent(school)),
    meetingOf(manager, absent(school)),
  ]
  const [first, second] = suggestParticipants([...away, meetingOf(manager, school)])
  expect(first).toMatchObject({ name: 'Marie Ukázková', missedInRow: 0 })
  expect(second).toMatchObject({ name: 'Petr Vzorný', missedInRow: 3 })
  expect(suggestParticipants([meetingOf(manager, school), ...away])[1]?.missedInRow).toBe(0)
})
