import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { aRecord } from '../../../../test/builders/records.ts'
import type { RecordContent } from './learning-record.ts'
import { recordRefusals, requireSoundRecord } from './record-refusals.ts'

const today = localDate('2024-10-14')

function refused(content: RecordContent): readonly (readonly [string, string | null])[] {
  return recordRefusals(content, today).map(({ code, field }) => [code, field])
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

test('a program hears of the first fault, a form of all', () => {
  const record = aRecord({ title: '', hours: 0 })
  expect(refused(record)).toHaveLength(2)
  expect(() => requireSoundRecord(record, today)).toThrow('record.title_missing')
})
