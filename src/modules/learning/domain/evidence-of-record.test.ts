import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { aRecord, aSavedRecord, attendees } from '../../../../test/builders/records.ts'
import { evidenceOfRecord } from './evidence-of-record.ts'
import { sameRecord, tidyRecord } from './tidy-record.ts'

test('a record is handed over with its length, its distance and its links', () => {
  const linkedTo = [newId<'Obligation'>()]
  const record = aSavedRecord(aRecord({ hours: 4.5, distance: true, linkedTo }))
  expect(evidenceOfRecord(record)).toEqual({
    unitId: record.unitId,
    source: { type: 'record', id: record.id },
    on: '2024-04-10',
    title: 'Seminář o prostupném bydlení',
    facts: { of: 'record', kind: 'education-group', stage: 'held', hours: 4.5, distance: true, participants: 12 },
    linkedTo,
    confirmation: 'not-needed',
  })
})

test('an offer that nobody took up says who declined it and why', () => {
  const declined = { on: localDate('2024-03-10'), by: 'rada města', reason: 'Nebyl čas.' }
  const record = aSavedRecord(aRecord(), { state: 'not-taken', acceptedOn: null, declined })
  expect(evidenceOfRecord(record).facts).toMatchObject({
    stage: 'not-taken',
    declined: { by: 'rada města', reason: 'Nebyl čas.' },
  })
})

test('where nobody counted the participants, the named ones count', () => {
  const record = aSavedRecord(aRecord({ participants: null, attendees: attendees('Jana Nová', 'Petr Malý') }))
  expect(evidenceOfRecord(record).facts).toMatchObject({ participants: 2 })
})

test('hours are kept in hundredths, links and people once, empty notes not at all', () => {
  const link = newId<'Obligation'>()
  const people = attendees('Jana  Nová', 'Jana Nová', ' ')
  const content = { title: ' Dva  dny ', hours: 1.333_333, note: ' \r\n', linkedTo: [link, link], attendees: people }
  expect(tidyRecord(aRecord(content))).toMatchObject({
    title: 'Dva dny',
    hours: 1.33,
    note: null,
    linkedTo: [link],
    attendees: attendees('Jana Nová'),
  })
})

test('the order of links makes no difference, and a form need not know the register', () => {
  const [a, b] = [newId<'Obligation'>(), newId<'Obligation'>()]
  expect(sameRecord(aRecord({ linkedTo: [a, b] }), aRecord({ linkedTo: [b, a] }))).toBe(true)
  expect(sameRecord(aRecord({ linkedTo: [a] }), aRecord({ linkedTo: [b] }))).toBe(false)
  const [jana] = attendees('Jana Nová')
  const known = aRecord({ attendees: jana === undefined ? [] : [{ ...jana, personId: newId() }] })
  expect(sameRecord(known, aRecord({ attendees: attendees('Jana Nová') }))).toBe(true)
})
