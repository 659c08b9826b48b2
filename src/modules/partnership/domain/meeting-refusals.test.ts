import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { aMeeting, anAttendant } from '../../../../test/builders/meetings.ts'
import type { MeetingContent } from './meeting.ts'
import { meetingRefusals, requireSound } from './meeting-refusals.ts'

const today = localDate('2024-10-14')

function refused(content: MeetingContent): readonly (readonly [string, string | null])[] {
  return meetingRefusals(content, today).map(({ code, field }) => [code, field])
}

test('a held meeting with minutes and people can be saved', () => {
  expect(refused(aMeeting())).toEqual([])
})

test('what was held cannot be still to come, a plan can', () => {
  expect(refused(aMeeting({ on: '2024-10-15' }))).toEqual([['meeting.held_in_future', 'on']])
  expect(refused(aMeeting({ on: '2024-10-14' }))).toEqual([])
  const invited = [anAttendant({ presence: 'absent' })]
  expect(refused(aMeeting({ on: '2024-10-15', state: 'planned', attendance: invited }))).toEqual([])
})

test('nobody can have come to a cancelled meeting; ticked at a planned one is who promised to come', () => {
  const attendance = [anAttendant({ presence: 'remote' })]
  expect(refused(aMeeting({ state: 'cancelled', attendance }))).toEqual([['meeting.present_but_not_held', 'state']])
  expect(refused(aMeeting({ state: 'planned', attendance }))).toEqual([])
})

test('a meeting ends after it begins', () => {
  const times = (from: string | null, to: string | null) =>
    refused(
      aMeeting({
        startsAt: from === null ? null : parseTimeOfDay(from),
        endsAt: to === null ? null : parseTimeOfDay(to),
      }),
    )
  expect(times('9.00', '11.30')).toEqual([])
  expect(times('9.00', '9.00')).toEqual([['meeting.ends_before_start', 'endsAt']])
  expect(times('11.30', '9')).toEqual([['meeting.ends_before_start', 'endsAt']])
  expect(times(null, '9.00')).toEqual([])
})

test('nobody having come to a held meeting is odd but can be said', () => {
  expect(refused(aMeeting({ attendance: [anAttendant({ presence: 'excused' })] }))).toEqual([])
})

test('an item that is none of the standing ones says what it is', () => {
  const agenda = [
    { type: 'plan', wording: null },
    { type: 'other', wording: null },
    { type: 'other', wording: 'Různé' },
  ] as const
  expect(refused(aMeeting({ agenda }))).toEqual([['meeting.item_unnamed', 'agenda.1.wording']])
})

test('one person stands on the list once; a namesake from elsewhere is another person', () => {
  const attendance = [
    anAttendant({ name: 'Jan Příklad', organisation: 'Městská policie' }),
    anAttendant({ name: 'Jan Příklad', organisation: 'Základní škola' }),
    anAttendant({ name: 'JAN PRIKLAD', organisation: 'městská policie' }),
    anAttendant({ name: '', organisation: 'Úřad práce' }),
  ]
  expect(refused(aMeeting({ attendance }))).toEqual([
    ['meeting.attendant_twice', 'attendance.2.name'],
    ['meeting.attendant_unnamed', 'attendance.3.name'],
  ])
})

test('a program hears of the first fault, a form of all', () => {
  const twice = [anAttendant(), anAttendant()]
  const meeting = aMeeting({ on: '2025-01-01', attendance: twice })
  expect(refused(meeting)).toHaveLength(2)
  expect(() => requireSound(meeting, today)).toThrow('meeting.held_in_future')
})
