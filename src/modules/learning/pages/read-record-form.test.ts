import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { aRecord } from '../../../../test/builders/records.ts'
import type { RecordContent } from '../domain/learning-record.ts'
import { sameRecord } from '../domain/tidy-record.ts'
import { readRecordForm } from './read-record-form.ts'
import { newRecordValues, type RecordFormValues, returnedRecord, valuesOfRecord } from './record-form-values.ts'

const today = localDate('2024-10-14')

function aForm(content: RecordContent): RecordFormValues {
  return valuesOfRecord({ ...content, id: newId(), unitId: newId(), version: 1 })
}

function refused(values: RecordFormValues) {
  return readRecordForm(values, today).refusals.map(({ code, field }) => [code, field])
}

test('a record put into the form and read again is the same record', () => {
  const linkedTo = [newId<'Obligation'>()]
  const record = aRecord({ hours: 1.5, distance: true, note: 'Dva bloky.', documentId: newId(), linkedTo })
  const { content, refusals } = readRecordForm(aForm(record), today, linkedTo)
  expect(refusals).toEqual([])
  expect(sameRecord(content, record)).toBe(true)
})

test('all that is wrong is said at once', () => {
  const values = { ...newRecordValues(newId()), on: '31. 2. 2024', hours: 'šest', participants: '2,5' }
  expect(refused(values)).toEqual([
    ['record.day_impossible', 'on'],
    ['record.hours_impossible', 'hours'],
    ['record.title_missing', 'title'],
    ['record.participants_impossible', 'participants'],
  ])
  expect(refused({ ...aForm(aRecord()), on: ' ' })).toEqual([['record.day_missing', 'on']])
})

test.each([
  ['6', 6],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1 000', 1_000],
  ['', null],
])('„%s“ hours are read', (hours, expected) => {
  expect(readRecordForm({ ...aForm(aRecord()), hours }, today).content.hours).toBe(expected)
})

test('what was sent comes back into the form', () => {
  const [a, b] = [newId(), newId()]
  const sent = { title: 'Seminář', distance: 'ano', [`linked.${a}`]: 'ano', linkedBefore: `${a} ${b}`, hours: 'šest' }
  expect(returnedRecord(sent)).toMatchObject({
    title: 'Seminář',
    distance: true,
    hours: 'šest',
    linked: [a],
    linkedBefore: [a, b],
  })
})

test('a link made in the ledger meanwhile stays, what the form unticked goes', () => {
  const [kept, unticked, ticked, ledger] = [
    newId<'Obligation'>(),
    newId<'Obligation'>(),
    newId(),
    newId<'Obligation'>(),
  ]
  const values = { ...aForm(aRecord()), linked: [kept, ticked], linkedBefore: [kept, unticked] }
  const { content } = readRecordForm(values, today, [kept, unticked, ledger])
  expect(content.linkedTo).toEqual([kept, ticked, ledger].toSorted())
})
