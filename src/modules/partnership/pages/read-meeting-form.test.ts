import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { aMeeting, anAttendant, asSaved } from '../../../../test/builders/meetings.ts'
import { agendaItemTypes } from '../../obligations/index.ts'
import type { MeetingContent } from '../domain/meeting.ts'
import { sameContent } from '../domain/tidy-meeting.ts'
import {
  emptyRow,
  type MeetingFormValues,
  newMeetingValues,
  valuesOfMeeting,
  withExpected,
} from './meeting-form-values.ts'
import { readMeetingForm } from './read-meeting-form.ts'
import { returnedValues, type SentFields } from './returned-values.ts'

const today = localDate('2024-10-14')

function aForm(content: MeetingContent): MeetingFormValues {
  return valuesOfMeeting(asSaved(content, { version: 3 }), agendaItemTypes)
}

function refused(values: MeetingFormValues) {
  return readMeetingForm(values, today).refusals.map(({ code, field }) => [code, field])
}

const whole = aMeeting({
  kind: 'working-group',
  name: 'Bydlení',
  place: 'Radnice',
  agenda: [
    { type: 'plan', wording: null },
    { type: 'other', wording: 'Různé' },
  ],
  attendance: [
    anAttendant({ name: 'Marie Ukázková', organisation: 'Městský úřad', role: 'manager' }),
    anAttendant({ name: 'Petr Vzorný', presence: 'remote' }),
    anAttendant({ name: 'Eva Omluvená', presence: 'excused' }),
    anAttendant({ name: 'Jan Chybějící', presence: 'absent' }),
  ],
  minutes: 'První.\n\nDruhý.',
})

test('a meeting put into the form and read again is the same meeting', () => {
  const { content, refusals } = readMeetingForm(aForm(whole), today)
  expect(refusals).toEqual([])
  expect(sameContent(content, whole)).toBe(true)
})

test('what was sent comes back into the form line by line', () => {
  const sent: SentFields = {
    id: 'a',
    version: '2',
    on: '31. 2. 2024',
    'people.10.name': 'Desátá',
    'people.2.name': 'Druhý',
    'people.2.known': 'ano',
    'people.2.came': 'ano',
    'agenda.0.type': 'plan',
    'agenda.0.wording': 'Jinak',
  }
  const values = returnedValues(sent)
  expect(values).toMatchObject({ version: '2', on: '31. 2. 2024', place: '' })
  expect(values.people.map(({ name, known, came }) => [name, known, came])).toEqual([
    ['Druhý', true, true],
    ['Desátá', false, false],
  ])
  expect(values.agenda).toEqual([{ type: 'plan', chosen: false, wording: 'Jinak' }])
})

test.each([
  ['', 'meeting.day_missing'],
  ['31. 2. 2024', 'meeting.day_impossible'],
  ['včera', 'meeting.day_impossible'],
])('the day „%s“ is refused at its field', (on, code) => {
  expect(refused({ ...aForm(aMeeting()), on })).toEqual([[code, 'on']])
})

test('a time that is none is refused, no time is not', () => {
  expect(refused({ ...aForm(aMeeting()), startsAt: 'ráno' })).toEqual([['meeting.time_impossible', 'startsAt']])
  expect(refused({ ...aForm(aMeeting()), startsAt: ' ' })).toEqual([])
})

test('all that is wrong is said at once, at lines of the form, not of the meeting', () => {
  const form = aForm(aMeeting({ attendance: [] }))
  const people = [
    emptyRow,
    { ...emptyRow, name: 'Eva' },
    emptyRow,
    { ...emptyRow, name: 'Eva' },
    { ...emptyRow, name: 'Jan', known: true, came: true, detail: 'excused' },
    { ...emptyRow, organisation: 'Úřad práce' },
  ]
  expect(refused({ ...form, on: '15. 10. 2024', people })).toEqual([
    ['meeting.excused_but_present', 'people.4.came'],
    ['meeting.held_in_future', 'on'],
    ['meeting.attendant_twice', 'people.3.name'],
    ['meeting.attendant_unnamed', 'people.5.name'],
  ])
})

test('who joined from afar came, ticked or not', () => {
  const row = { ...emptyRow, name: 'Eva', known: true, detail: 'remote' }
  const { content } = readMeetingForm({ ...aForm(aMeeting()), people: [row] }, today)
  expect(content.attendance).toMatchObject([{ name: 'Eva', presence: 'remote' }])
})

test('whoever is written into an empty line came to a held meeting and is invited to a planned one', () => {
  const row = { ...emptyRow, name: 'Eva' }
  const presence = (state: string, detail: string) => {
    const values = { ...aForm(aMeeting()), state, people: [{ ...row, detail }] }
    return readMeetingForm(values, today).content.attendance[0]?.presence
  }
  expect(['', 'remote', 'excused', 'absent'].map((detail) => presence('held', detail))).toEqual([
    'in-person',
    'remote',
    'excused',
    'absent',
  ])
  expect(['', 'remote', 'excused'].map((detail) => presence('planned', detail))).toEqual([
    'absent',
    'absent',
    'excused',
  ])
})

test('who is left out is not on the list', () => {
  const form = aForm(whole)
  const people = form.people.map((row) => ({ ...row, leftOut: row.name === 'Petr Vzorný' }))
  const { content } = readMeetingForm({ ...form, people }, today)
  expect(content.attendance.map(({ name }) => name)).not.toContain('Petr Vzorný')
})

test('the six standing items wait to be ticked, and there is room for others', () => {
  const { agenda } = newMeetingValues({ id: 'a', kind: 'council', on: '' }, agendaItemTypes, [])
  expect(agenda.map(({ type }) => type)).toEqual([...agendaItemTypes, 'other'])
  expect(agenda.some(({ chosen }) => chosen)).toBe(false)
})

test('another kind offers its own people and keeps those who were ticked or written', () => {
  const people = [
    { ...emptyRow, name: 'Ticked', known: true, came: true },
    { ...emptyRow, name: 'Not ticked', known: true },
    { ...emptyRow, name: 'Written', came: true },
  ]
  const expected = ['Offered', 'Ticked'].map((name) => {
    const { presence: _, ...person } = anAttendant({ name })
    return { ...person, missedInRow: 0 }
  })
  const { people: offered, agenda } = withExpected({ ...aForm(aMeeting()), people }, 'consultation', expected)
  expect(agenda.filter(({ chosen }) => chosen).map(({ type }) => type)).toEqual(['agreement-fulfilment'])
  expect(offered.map(({ name }) => name).filter(Boolean)).toEqual(['Ticked', 'Written', 'Offered'])
})

test('a person of the register stays linked until somebody else is written over the name', () => {
  const personId = newId<'Person'>()
  const [row] = aForm(aMeeting({ attendance: [anAttendant({ personId })] })).people
  if (row === undefined) throw new Error('The form has the person.')
  const linked = (name: string) =>
    readMeetingForm({ ...aForm(aMeeting()), people: [{ ...row, name }] }, today).content.attendance[0]?.personId
  expect(linked(row.name)).toBe(personId)
  expect(linked('Někdo Jiný')).toBeNull()
})

test('a line is untouched while its presence is the one that stood there when the form was opened', () => {
  const form = aForm(whole)
  const people = form.people.map((row) => (row.name === 'Jan Chybějící' ? { ...row, came: true } : row))
  expect(readMeetingForm({ ...form, people }, today).untouched).toEqual([0, 1, 2])
})
