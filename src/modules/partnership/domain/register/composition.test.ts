import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { anOrganisationMember, day } from '../../../../../test/builders/partnership.ts'
import type { Presence } from '../meeting.ts'
import { type AttendedMeeting, compareComposition } from './composition.ts'
import { promisedComposition } from './promised-composition.ts'

/** `{ 'Úřad práce': 'absent' }` is a list with one line. */
function aHeldMeeting(on: string, list: Readonly<Record<string, Presence>>): AttendedMeeting {
  const attendance = Object.entries(list).map(([organisation, presence]) => ({
    organisationId: null,
    organisation,
    presence,
    byOffice: false,
  }))
  return { id: newId(), on: localDate(on), attendance }
}

const agreement = {
  from: day('2022-01-01'),
  to: day('2026-12-31'),
  members: [{ name: 'Úřad práce' }, { name: 'Městská policie' }, { name: 'ÚP ČR' }],
}

test('an organisation that nobody of the list is from has missed the meeting, under whatever name it is promised', () => {
  const held = [
    aHeldMeeting('2022-03-01', { 'Městská policie': 'in-person' }),
    aHeldMeeting('2022-06-01', { 'MP Lhota': 'remote', 'ÚP ČR, KoP Lhota': 'excused' }),
    aHeldMeeting('2022-09-01', { 'Městská policie': 'in-person', 'Úřad práce': 'absent' }),
    aHeldMeeting('2022-12-01', { 'Městská policie': 'in-person', ÚP: 'in-person' }),
  ]
  const { lines, guests, meetings } = compareComposition(promisedComposition(agreement, []), held)
  expect(meetings).toBe(4)
  expect(guests).toEqual([])
  expect(lines.map(({ name, came, missed }) => [name, came, missed.map(({ on, excused }) => [on, excused])])).toEqual([
    [
      'Úřad práce',
      1,
      [
        ['2022-03-01', false],
        ['2022-06-01', true],
        ['2022-09-01', false],
      ],
    ],
    ['Městská policie', 4, []],
  ])
})

test('only meetings within its term are counted against an organisation', () => {
  const school = anOrganisationMember('Základní škola', { from: '2022-05-01', to: '2022-10-31' })
  const held = ['2022-03-01', '2022-06-01', '2022-09-01', '2022-12-01'].map((on) =>
    aHeldMeeting(on, { Charita: 'in-person' }),
  )
  const { lines } = compareComposition(promisedComposition(null, [school]), held)
  expect(lines).toMatchObject([{ name: 'Základní škola', meetings: 2, came: 0, byAgreement: false, byRegister: true }])
})

test('who comes although nobody promised it is told, once for each meeting', () => {
  const held = [
    aHeldMeeting('2022-03-01', { 'Charita, z. s.': 'in-person', Charita: 'in-person' }),
    aHeldMeeting('2022-06-01', { Charita: 'remote', Diakonie: 'excused' }),
  ]
  expect(compareComposition([], held).guests).toMatchObject([{ name: 'Charita', came: 2 }])
})

test('whoever comes by office is no guest', () => {
  const attendance = [{ organisationId: null, organisation: 'Vedení', presence: 'in-person', byOffice: true } as const]
  const held = [{ id: newId<'Meeting'>(), on: localDate('2022-03-01'), attendance }]
  expect(compareComposition([], held).guests).toEqual([])
})

test('a meeting of which nobody wrote down who came says nothing', () => {
  const held = [aHeldMeeting('2022-03-01', {}), aHeldMeeting('2022-06-01', { 'Úřad práce': 'absent' })]
  const { lines, meetings, withoutList } = compareComposition(promisedComposition(agreement, []), held)
  expect([meetings, withoutList]).toEqual([0, 2])
  expect(lines.every(({ missed }) => missed.length === 0)).toBe(true)
})

test('of two schools a line that says only „ZŠ“ means neither', () => {
  const promised = promisedComposition(null, [anOrganisationMember('ZŠ Školní'), anOrganisationMember('ZŠ Zahradní')])
  const { lines, guests } = compareComposition(promised, [aHeldMeeting('2022-03-01', { ZŠ: 'in-person' })])
  expect(lines.map(({ came }) => came)).toEqual([0, 0])
  expect(guests).toMatchObject([{ name: 'ZŠ', came: 1 }])
})

test('the register recognises by identity, whatever the list says', () => {
  const charity = anOrganisationMember('Charita')
  const attendance = [
    { organisationId: charity.organisationId, organisation: 'OCH', presence: 'in-person', byOffice: false } as const,
  ]
  const held = [{ id: newId<'Meeting'>(), on: localDate('2022-03-01'), attendance }]
  expect(compareComposition(promisedComposition(null, [charity]), held).lines).toMatchObject([{ came: 1 }])
})

test('an organisation of the agreement and of the register is one, guests of the register are not promised', () => {
  const members = [
    anOrganisationMember('ÚP ČR', { from: '2023-01-01' }),
    anOrganisationMember('Média', { role: 'guest' }),
  ]
  expect(promisedComposition(agreement, members)).toMatchObject([
    { name: 'ÚP ČR', byAgreement: true, byRegister: true, terms: [{ from: '2023-01-01', to: null }] },
    { name: 'Městská policie', byAgreement: true, byRegister: false },
  ])
})
