import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { aMeeting, anAttendant, asSaved } from '../../../../test/builders/meetings.ts'
import type { MeetingContent } from './meeting.ts'
import { type MissingPart, missingParts, proofsOf } from './missing-parts.ts'

const today = localDate('2024-10-14')

function missing(content: MeetingContent): readonly MissingPart[] {
  return missingParts(proofsOf(asSaved(content)), today)
}

test('a held meeting has minutes and an attendance list', () => {
  expect(missing(aMeeting())).toEqual([])
  expect(missing(aMeeting({ minutes: '' }))).toEqual(['minutes'])
  expect(missing(aMeeting({ minutes: '', attendance: [] }))).toEqual(['minutes', 'attendance'])
})

test('a list on which nobody came is no attendance list, presence from afar is', () => {
  expect(missing(aMeeting({ attendance: [anAttendant({ presence: 'excused' })] }))).toEqual(['attendance'])
  expect(missing(aMeeting({ attendance: [anAttendant({ presence: 'remote' })] }))).toEqual([])
})

test('a photo of the signed sheet is an attendance list before any name is ticked', () => {
  const attendanceDocumentId = newId<'Document'>()
  expect(proofsOf(asSaved(aMeeting({ attendance: [] }), { attendanceDocumentId })).hasAttendance).toBe(true)
})

test('of a planned meeting whose day has passed the outcome is missing, on the day itself nothing', () => {
  const planned = { state: 'planned', minutes: '', attendance: [] } as const
  expect(missing(aMeeting({ ...planned, on: '2024-10-13' }))).toEqual(['outcome'])
  expect(missing(aMeeting({ ...planned, on: '2024-10-14' }))).toEqual([])
})

test('a cancelled meeting misses nothing', () => {
  expect(missing(aMeeting({ state: 'cancelled', minutes: '', attendance: [] }))).toEqual([])
})
