import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { type CalendarEvent, writeCalendar } from './write-calendar.ts'

const writtenAt = new Date('2024-10-14T08:00:00Z')

const meeting: CalendarEvent = {
  uid: 'jednani-1@spoluplan',
  sequence: 3,
  title: 'Lokální partnerství; druhé, letos',
  on: localDate('2024-11-21'),
  startsAt: parseTimeOfDay('9.00'),
  endsAt: parseTimeOfDay('11.30'),
  place: 'Zborovská 1, malý sál',
  description:
    'Program:\n1. Plán sociálního začleňování, který má název tak dlouhý, že se do jednoho řádku souboru nevejde',
  url: 'https://spoluplan.example/celky/1/jednani/1',
  cancelled: false,
}

function read(event: CalendarEvent) {
  const calendar = new ICAL.Component(ICAL.parse(writeCalendar({ name: null, events: [event], writtenAt })))
  const component = calendar.getFirstSubcomponent('vevent')
  if (component === null) throw new Error('The file has one event.')
  return { calendar, component, event: new ICAL.Event(component) }
}

test('a calendar library reads the event as it was meant', () => {
  const { calendar, component, event } = read(meeting)
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(event.uid).toBe(meeting.uid)
  expect(event.sequence).toBe(3)
  expect(event.summary).toBe(meeting.title)
  expect(event.location).toBe(meeting.place)
  expect(event.description).toBe(meeting.description)
  expect(event.startDate.toJSDate().toISOString()).toBe('2024-11-21T08:00:00.000Z')
  expect(event.endDate.toJSDate().toISOString()).toBe('2024-11-21T10:30:00.000Z')
  expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
})

test('without a time it takes the whole day, and no other', () => {
  const { event } = read({ ...meeting, startsAt: null, endsAt: null })
  expect(event.startDate.isDate).toBe(true)
  expect(event.startDate.toString()).toBe('2024-11-21')
})

test('what was called off says so under the same name', () => {
  const { component, event } = read({ ...meeting, cancelled: true, sequence: 4 })
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect([event.uid, event.sequence]).toEqual([meeting.uid, 4])
})
