import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import {
  anEducation,
  anOffer,
  aProgramme,
  aRecord,
  aResearch,
  aSavedRecord,
  attendees,
} from '../../../../test/builders/records.ts'
import { recordKinds } from '../../obligations/index.ts'
import type { RecordContent } from '../domain/learning-record.ts'
import { sameRecord } from '../domain/tidy-record.ts'
import { readRecordForm } from './read-record-form.ts'
import { newRecordValues, type RecordFormValues, returnedRecord, valuesOfRecord } from './record-form-values.ts'

const today = localDate('2024-10-14')

function aForm(content: RecordContent): RecordFormValues {
  return valuesOfRecord(aSavedRecord(content))
}

function refused(values: RecordFormValues) {
  return readRecordForm(values, today).refusals.map(({ code, field }) => [code, field])
}

const full: readonly RecordContent[] = [
  aRecord({ hours: 1.5, distance: true, note: 'Dva bloky.', documentId: newId() }),
  anEducation(
    {
      form: 'workshop',
      startsAt: parseTimeOfDay('9.00'),
      endsAt: parseTimeOfDay('16.30'),
      feedback: 'Užitečné.',
      certificates: ['Mgr. Jana Nová, DiS.'],
      certificateDocumentId: newId(),
      programmeId: newId(),
    },
    {
      attendees: [
        { name: 'Mgr. Jana Nová, DiS.', organisation: 'Oblastní charita', personId: null },
        ...attendees('Petr Malý'),
      ],
      offer: anOffer(),
    },
  ),
  aProgramme({
    agreedOn: localDate('2024-01-10'),
    period: { from: localDate('2024-02-01'), to: null },
    experts: [
      { name: 'Eva Velká', days: [localDate('2024-02-15'), localDate('2024-03-01')] },
      { name: 'Petr Malý', days: [] },
    ],
    steps: ['Rozbor', 'Návrh'],
    evaluation: 'Pomohlo.',
  }),
  aResearch({
    method: 'questionnaires',
    carriedOutBy: 'Charita',
    agencyPart: 'metodika',
    period: { from: localDate('2024-01-01'), to: localDate('2024-03-31') },
    sent: 460,
    returned: 388,
    limits: 'Jen byty.',
    followed: 'Poradna.',
  }),
]

test.each([...full, ...recordKinds.map((kind) => aRecord({ kind }))])(
  'a record put into the form and read again is the same record: $kind',
  (record) => {
    const { content, refusals } = readRecordForm(aForm(record), today)
    expect(refusals).toEqual([])
    expect(sameRecord(content, record)).toBe(true)
  },
)

test('the links of the record stay with it', () => {
  const linkedTo = [newId<'Obligation'>()]
  expect(readRecordForm(aForm(aRecord({ linkedTo })), today, linkedTo).content.linkedTo).toEqual(linkedTo)
})

test('all that is wrong is said at once', () => {
  const values = {
    ...newRecordValues(newId(), 'education-group', false),
    on: '31. 2. 2024',
    hours: 'šest',
    participants: '2,5',
    startsAt: 'ráno',
    certificates: 'Jana Nová',
  }
  expect(refused(values)).toEqual([
    ['record.day_impossible', 'on'],
    ['record.hours_impossible', 'hours'],
    ['record.time_impossible', 'startsAt'],
    ['record.title_missing', 'title'],
    ['record.participants_impossible', 'participants'],
    ['record.certificate_without_attendance', 'certificates'],
  ])
  expect(refused({ ...aForm(aRecord()), on: ' ' })).toEqual([['record.day_missing', 'on']])
})

test('a line about an expert that cannot be read is said with its words', () => {
  const values = { ...aForm(aProgramme({})), experts: 'Petr Malý: únor\nEva Velká: 1. 3. 2024' }
  expect(refused(values)).toEqual([['record.expert_unreadable', 'experts']])
  expect(readRecordForm(values, today).refusals[0]?.details).toEqual({ text: 'Petr Malý: únor' })
})

test('one tick gives a certificate to everybody who is named, a line to one of them', () => {
  const people = { attendees: attendees('Jana Nová', 'Ing. Petr Malý') }
  const certified = (different: Partial<RecordFormValues>) => {
    const { content } = readRecordForm({ ...aForm(aRecord(people)), ...different }, today)
    return content.kind === 'education-group' ? content.details.certificates : []
  }
  expect(certified({ certificatesAll: true })).toEqual(['Jana Nová', 'Ing. Petr Malý'])
  expect(certified({ certificates: 'petr malý' })).toEqual(['Ing. Petr Malý'])
  const nobody = { ...aForm(aRecord()), certificatesAll: true }
  expect(refused(nobody)).toEqual([['record.certificate_without_attendance', 'certificates']])
})

test('an offer without a day of its own is told by the day of the offer', () => {
  const values = { ...newRecordValues(newId(), 'advice', true), title: 'Rada', offeredOn: '1. 3. 2024' }
  const { content, state, refusals } = readRecordForm(values, today)
  expect([refusals, state, content.on, content.offer]).toEqual([
    [],
    'offered',
    '2024-03-01',
    { on: '2024-03-01', by: 'ASZ', to: null },
  ])
  expect(valuesOfRecord(aSavedRecord(content, { state: 'offered' })).on).toBe('')
  expect(refused({ ...values, offeredOn: '' })).toEqual([['record.day_missing', 'offeredOn']])
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
