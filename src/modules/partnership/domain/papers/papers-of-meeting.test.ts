import { expect, test } from 'vitest'
import { aMeeting } from '../../../../../test/builders/meetings.ts'
import { papersOfMeeting } from './papers-of-meeting.ts'

test.each([
  ['a planned meeting invites and has a list to sign', { state: 'planned' }, ['invitation', 'empty-attendance-list']],
  ['one that was called off says so to those invited', { state: 'cancelled' }, ['invitation']],
  [
    'a held one has minutes, also for the public, and the list',
    {},
    ['minutes', 'public-minutes', 'attendance-list', 'empty-attendance-list'],
  ],
  [
    'without minutes and without people only the list to sign',
    { minutes: '', attendance: [] },
    ['empty-attendance-list'],
  ],
] as const)('%s', (_title, details, kinds) => {
  expect(papersOfMeeting(aMeeting(details))).toEqual(kinds)
})
