import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aRecord } from '../../../../test/builders/records.ts'
import { evidenceOfRecord } from './evidence-of-record.ts'
import { sameRecord, tidyRecord } from './tidy-record.ts'

test('a record is handed over with its length, its distance and its links', () => {
  const linkedTo = [newId<'Obligation'>()]
  const record = {
    ...aRecord({ hours: 4.5, distance: true, linkedTo }),
    id: newId<'Record'>(),
    unitId: newId<'Unit'>(),
  }
  expect(evidenceOfRecord({ ...record, version: 1 })).toEqual({
    unitId: record.unitId,
    source: { type: 'record', id: record.id },
    on: '2024-04-10',
    title: 'Seminář o prostupném bydlení',
    facts: { of: 'record', kind: 'education-group', stage: 'held', hours: 4.5, distance: true, participants: 12 },
    linkedTo,
    confirmation: 'not-needed',
  })
})

test('hours are kept in hundredths, links once, empty notes not at all', () => {
  const link = newId<'Obligation'>()
  const tidy = tidyRecord(aRecord({ title: ' Dva  dny ', hours: 1.333_333, note: ' \r\n', linkedTo: [link, link] }))
  expect(tidy).toMatchObject({ title: 'Dva dny', hours: 1.33, note: null, linkedTo: [link] })
})

test('the order of links makes no difference', () => {
  const [a, b] = [newId<'Obligation'>(), newId<'Obligation'>()]
  expect(sameRecord(aRecord({ linkedTo: [a, b] }), aRecord({ linkedTo: [b, a] }))).toBe(true)
  expect(sameRecord(aRecord({ linkedTo: [a] }), aRecord({ linkedTo: [b] }))).toBe(false)
})
