import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { aMember, anOrganisationMember, day } from '../../../../../test/builders/partnership.ts'
import type { Practice } from './practice.ts'
import type { WorkingGroup } from './register.ts'
import { foundingRefusals, groupRefusals, memberRefusals, practiceRefusals } from './register-refusals.ts'
import { lastsOn, meet } from './term.ts'

function aGroup(name: string, from?: string, to?: string): WorkingGroup {
  return { id: newId(), unitId: newId(), version: 1, name, from: day(from), to: day(to) }
}

describe('a membership', () => {
  const organisationId = newId<'Organisation'>()
  const of = (from?: string, to?: string) =>
    anOrganisationMember('Charita', { organisationId, ...(from && { from }), ...(to && { to }) })

  test('of nobody is refused', () => {
    expect(memberRefusals(aMember(), [], null)).toMatchObject([{ code: 'member.nobody', field: 'organisation' }])
  })

  test('that ends before it begins is refused at the end', () => {
    expect(memberRefusals(of('2023-02-01', '2023-01-31'), [], null)).toMatchObject([
      { code: 'term.reversed', field: 'to' },
    ])
  })

  test.each([
    [of('2022-01-01', '2022-12-31'), true],
    [of('2023-12-31'), true],
    [of(), true],
    [of('2021-01-01', '2022-06-30'), true],
    [of('2024-01-01'), false],
    [of(undefined, '2021-12-31'), false],
  ])('meets another of the same member or not: %#', (member, refused) => {
    const known = of('2022-01-01', '2023-12-31')
    expect(memberRefusals(member, [known], null).map(({ code }) => code)).toEqual(refused ? ['member.overlap'] : [])
  })

  test('of another person, or in another group, is another one', () => {
    const known = of('2022-01-01')
    expect(memberRefusals({ ...of('2022-01-01'), personId: newId() }, [known], null)).toEqual([])
    const group = aGroup('Bydlení')
    expect(memberRefusals({ ...of('2022-01-01'), groupId: group.id }, [known], group)).toEqual([])
  })

  test('lies within the life of its group', () => {
    const group = aGroup('Bydlení', '2023-01-01', '2023-12-31')
    const within = { ...of('2023-12-01'), groupId: group.id }
    expect(memberRefusals(within, [], group)).toEqual([])
    const after = { ...of('2024-01-01'), groupId: group.id }
    expect(memberRefusals(after, [], group)).toMatchObject([{ code: 'member.outside_group', field: 'from' }])
  })

  test('of a regional contact is one at a time', () => {
    const contact = (from: string, to?: string) =>
      aMember({ role: 'regional-contact', personId: newId(), from, ...(to && { to }) })
    const known = contact('2022-01-01', '2022-12-31')
    expect(memberRefusals(contact('2023-01-01'), [known], null)).toEqual([])
    expect(memberRefusals(contact('2022-12-31'), [known], null)).toMatchObject([{ code: 'member.second_contact' }])
  })
})

describe('a practice', () => {
  const of = (from: string, to?: string, task: Practice['task'] = 'convene'): Practice => ({
    id: newId(),
    unitId: newId(),
    version: 1,
    note: null,
    task,
    side: 'agency',
    from: localDate(from),
    to: day(to),
  })

  test('of one task is one at a time; other tasks go their own way', () => {
    const known = of('2022-01-01', '2022-12-31')
    expect(practiceRefusals(of('2022-12-31'), [known])).toMatchObject([{ code: 'practice.overlap', field: 'from' }])
    expect(practiceRefusals(of('2023-01-01'), [known])).toEqual([])
    expect(practiceRefusals(of('2022-06-01', undefined, 'chair'), [known])).toEqual([])
    expect(practiceRefusals(of('2022-06-01', '2022-05-31'), [])).toMatchObject([{ code: 'term.reversed' }])
  })
})

test('two working groups of one name do not last at the same time', () => {
  const known = aGroup('Bydlení', '2022-01-01', '2022-12-31')
  expect(groupRefusals(aGroup('BYDLENI', '2022-06-01'), [known])).toMatchObject([{ code: 'group.name_twice' }])
  expect(groupRefusals(aGroup('Bydlení', '2023-01-01'), [known])).toEqual([])
  expect(groupRefusals(aGroup(''), [known])).toMatchObject([{ code: 'group.name_missing', field: 'name' }])
})

test('a partnership is not founded in the future', () => {
  const founding = { name: null, founder: null, statuteId: null, rulesId: null, note: null }
  const today = localDate('2024-10-14')
  expect(foundingRefusals({ ...founding, foundedOn: today }, today)).toEqual([])
  expect(foundingRefusals({ ...founding, foundedOn: addDays(today, 1) }, today)).toMatchObject([
    { code: 'partnership.founded_in_future', field: 'foundedOn' },
  ])
})

test('two terms meet exactly when some day belongs to both', () => {
  const start = localDate('2022-01-01')
  const edge = fc.option(
    fc.integer({ min: 0, max: 12 }).map((days) => addDays(start, days)),
    { nil: null },
  )
  const term = fc.record({ from: edge, to: edge }).filter(({ from, to }) => from === null || to === null || from <= to)
  const days = Array.from({ length: 15 }, (_, index) => addDays(start, index - 1))
  fc.assert(
    fc.property(term, term, (a, b) => {
      expect(meet(a, b)).toBe(days.some((one) => lastsOn(a, one) && lastsOn(b, one)))
      expect(meet(a, b)).toBe(meet(b, a))
    }),
  )
})
