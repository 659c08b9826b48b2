import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { anEducation, anOffer, aProgramme, aRecord, aResearch, attendees } from '../../../../test/builders/records.ts'
import type { RecordContent } from './learning-record.ts'
import type { RecordState } from './progress.ts'
import { recordRefusals, requireSoundRecord } from './record-refusals.ts'
import { tidyRecord } from './tidy-record.ts'

const today = localDate('2024-10-14')

function refused(
  content: RecordContent,
  state: RecordState = 'carried-out',
): readonly (readonly [string, string | null])[] {
  return recordRefusals(tidyRecord(content), state, today).map(({ code, field }) => [code, field])
}

test('a record of today can be saved, one of tomorrow cannot', () => {
  expect(refused(aRecord({ on: '2024-10-14' }))).toEqual([])
  expect(refused(aRecord({ on: '2024-10-15' }))).toEqual([['record.in_future', 'on']])
})

test('it says what it was', () => {
  expect(refused(aRecord({ title: '' }))).toEqual([['record.title_missing', 'title']])
})

test.each([0, -1, 1_000.5, Number.NaN, Infinity])('%d hours are no length', (hours) => {
  expect(refused(aRecord({ hours }))).toEqual([['record.hours_impossible', 'hours']])
})

test.each([0, -3, 2.5, 10_001])('%d is no number of participants', (participants) => {
  expect(refused(aRecord({ participants }))).toEqual([['record.participants_impossible', 'participants']])
})

test('neither hours nor participants must be known', () => {
  expect(refused(aRecord({ hours: null, participants: null }))).toEqual([])
})

test('there are at least as many participants as are named', () => {
  const people = attendees('Jana Nová', 'Petr Malý')
  expect(refused(aRecord({ participants: 2, attendees: people }))).toEqual([])
  expect(refused(aRecord({ participants: 1, attendees: people }))).toEqual([
    ['record.participants_fewer', 'participants'],
  ])
})

test('a program hears of the first fault, a form of all', () => {
  const record = aRecord({ title: '', hours: 0 })
  expect(refused(record)).toHaveLength(2)
  expect(() => requireSoundRecord(record, 'carried-out', today)).toThrow('record.title_missing')
})

describe('education', () => {
  const times = (startsAt: string, endsAt: string) => ({
    startsAt: parseTimeOfDay(startsAt),
    endsAt: parseTimeOfDay(endsAt),
  })

  test.each([
    ['9.00', '12.00', 3, []],
    ['9.00', '12.00', 2.5, []],
    ['9.00', '12.00', 8, [['record.hours_above_length', 'hours']]],
    ['9.00', '10.40', 1.67, []],
    ['12.00', '9.00', 3, [['record.end_before_start', 'endsAt']]],
    ['9.00', '9.00', null, [['record.end_before_start', 'endsAt']]],
  ])('from %s to %s with %d hours', (from, to, hours, expected) => {
    expect(refused(anEducation(times(from, to), { hours }))).toEqual(expected)
  })

  test('its hours follow from its times when nobody writes them', () => {
    expect(tidyRecord(anEducation(times('9.00', '12.30'), { hours: null })).hours).toBe(3.5)
  })

  test('nobody has a certificate of an event without attendance, nor who was not there', () => {
    const certificates = ['Jana Nová']
    expect(refused(anEducation({ certificates }))).toEqual([['record.certificate_without_attendance', 'certificates']])
    expect(refused(anEducation({ certificates }, { attendees: attendees('Petr Malý') }))).toEqual([
      ['record.certificate_of_stranger', 'certificates'],
    ])
    expect(refused(anEducation({ certificates }, { attendees: attendees('Petr Malý', 'jana nová') }))).toEqual([])
  })
})

describe('an advisory programme', () => {
  const [first, middle, last] = [localDate('2024-02-01'), localDate('2024-02-15'), localDate('2024-03-31')]
  const period = { from: first, to: last }

  test('does not end before it begins, nor is it done before', () => {
    expect(refused(aProgramme({ period: { from: last, to: first } }))).toEqual([['record.period_reversed', 'periodTo']])
    expect(refused(aProgramme({ period }, { on: '2024-01-31' }))).toEqual([['record.before_period', 'on']])
  })

  test('has its experts within its time, each on a day once', () => {
    const experts = (...days: string[]) => ({ period, experts: [{ name: 'Petr Malý', days: days.map(localDate) }] })
    expect(refused(aProgramme(experts('2024-02-01', '2024-03-31')))).toEqual([])
    expect(refused(aProgramme(experts('2024-04-01')))).toEqual([['record.expert_day_outside', 'experts']])
    expect(refused(aProgramme(experts('2024-02-15', '2024-02-15')))).toEqual([['record.expert_day_twice', 'experts']])
  })

  test('two lines of one expert are one expert', () => {
    const twice = ['Petr Malý', 'petr malý'].map((name) => ({ name, days: [middle] }))
    expect(refused(aProgramme({ experts: twice }))).toEqual([['record.expert_day_twice', 'experts']])
    const two = ['Petr Malý', 'Eva Velká'].map((name) => ({ name, days: [middle] }))
    expect(refused(aProgramme({ experts: two }))).toEqual([])
  })

  test('that is carried out has no day to come, a planned one may', () => {
    const experts = [{ name: 'Petr Malý', days: [localDate('2024-11-01')] }]
    expect(refused(aProgramme({ experts }))).toEqual([['record.in_future', 'experts']])
    expect(refused(aProgramme({ experts }), 'accepted')).toEqual([])
    expect(refused(aProgramme({ agreedOn: localDate('2024-11-01') }), 'accepted')).toEqual([
      ['record.in_future', 'agreedOn'],
    ])
  })
})

describe('a research', () => {
  test.each([
    [460, 388, []],
    [388, 388, []],
    [387, 388, [['record.returned_above_sent', 'returned']]],
    [null, 388, []],
    [2.5, 1, [['record.questionnaires_impossible', 'sent']]],
    [10, -1, [['record.questionnaires_impossible', 'returned']]],
  ])('%d questionnaires sent, %d returned', (sent, returned, expected) => {
    expect(refused(aResearch({ sent, returned }))).toEqual(expected)
  })

  test('is done within or after its time', () => {
    const period = { from: localDate('2024-01-01'), to: localDate('2024-03-31') }
    expect(refused(aResearch({ period }, { on: '2024-06-01' }))).toEqual([])
    expect(refused(aResearch({ period }, { on: '2023-12-31' }))).toEqual([['record.before_period', 'on']])
  })
})

describe('an offer', () => {
  test('says when and by whom', () => {
    expect(refused(aRecord(), 'offered')).toEqual([['record.offer_missing', 'offeredOn']])
    expect(refused(aRecord({ offer: anOffer({ by: ' ' }) }), 'offered')).toEqual([['record.by_missing', 'offeredBy']])
  })

  test('is made before what it offers, and not tomorrow', () => {
    const offer = anOffer({ on: localDate('2024-04-11') })
    expect(refused(aRecord({ offer, on: '2024-04-10' }), 'offered')).toEqual([['record.before_offer', 'on']])
    const tomorrow = anOffer({ on: localDate('2024-10-15') })
    expect(refused(aRecord({ offer: tomorrow, on: '2024-11-01' }), 'offered')).toEqual([
      ['record.in_future', 'offeredOn'],
    ])
  })

  test('may be for a day to come', () => {
    expect(refused(aRecord({ offer: anOffer(), on: '2025-01-15' }), 'offered')).toEqual([])
  })
})
