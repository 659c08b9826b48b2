import { expect, test } from 'vitest'
import { aMeeting, anAttendant, asSaved } from '../../../../test/builders/meetings.ts'
import { evidenceOfMeeting } from './evidence-of-meeting.ts'
import type { MeetingContent } from './meeting.ts'

function evidence(content: MeetingContent) {
  return evidenceOfMeeting(asSaved(content))
}

test('only those who came carry their roles', () => {
  const attendance = [
    anAttendant({ name: 'Marie Ukázková', role: 'manager', presence: 'excused' }),
    anAttendant({ name: 'Petr Vzorný', role: 'representative', presence: 'remote' }),
    anAttendant({ name: 'Olga Poradná', role: 'consultant' }),
  ]
  expect(evidence(aMeeting({ attendance })).facts).toMatchObject({ rolesPresent: ['representative', 'consultant'] })
})

test('two items of one type are one subject', () => {
  const agenda = [
    { type: 'analyses', wording: 'Zadání' },
    { type: 'agreement-fulfilment', wording: null },
    { type: 'analyses', wording: 'Výstupy' },
  ] as const
  expect(evidence(aMeeting({ agenda })).facts).toMatchObject({ agendaItems: ['analyses', 'agreement-fulfilment'] })
})

test('the meeting is handed over with its day, state and what proves it, and needs nobody’s confirmation', () => {
  const meeting = aMeeting({ kind: 'working-group', name: 'Bydlení', minutes: '', on: '2024-03-05' })
  expect(evidence(meeting)).toMatchObject({
    on: '2024-03-05',
    title: 'Bydlení',
    confirmation: 'not-needed',
    facts: { of: 'meeting', kind: 'working-group', stage: 'held', hasMinutes: false, hasAttendance: true },
  })
})
