import { expect, test } from 'vitest'
import { localDate } from '../kernel/local-date.ts'
import type { Period } from '../kernel/period.ts'
import type { Clause } from './clause.ts'
import { interpretTerm } from './interpret-term.ts'
import { occurrencesOf } from './occurrences-of.ts'

const validity = span('2022-04-19', '2026-12-31')

test('a duty of four a year owes a share of the first year and four of each whole one', () => {
  expect(listed('Minimálně 4x ročně', span('2022-04-19', '2024-12-31'))).toEqual([
    '2022-04-19 2022-12-31 2',
    '2023-01-01 2023-12-31 4',
    '2024-01-01 2024-12-31 4',
  ])
})

test('a yearly duty is owed in a part of a year from 90 days on', () => {
  expect(listed('1x ročně', span('2022-10-03', '2022-12-31'))).toEqual(['2022-10-03 2022-12-31 1'])
  expect(listed('1x ročně', span('2022-10-04', '2022-12-31'))).toEqual([])
})

test('a leap year is a whole year', () => {
  expect(listed('10x ročně', span('2024-01-01', '2024-12-31'))).toEqual(['2024-01-01 2024-12-31 10'])
})

test('years counted from the beginning of the validity', () => {
  const [clause] = interpretTerm('2x ročně')
  expect(clause && occurrencesOf(clause, span('2022-04-19', '2024-12-31'), { year: 'from-start' })).toEqual([
    { from: '2022-04-19', to: '2023-04-18', atLeast: 2 },
    { from: '2023-04-19', to: '2024-04-18', atLeast: 2 },
    { from: '2024-04-19', to: '2024-12-31', atLeast: 1 },
  ])
})

test.each([
  ['pololetně', 2, '2023-01-01 2023-06-30 1'],
  ['čtvrtletně', 4, '2023-01-01 2023-03-31 1'],
  ['2x měsíčně', 12, '2023-01-01 2023-01-31 2'],
])('„%s“ has %i spans in a year', (text, count, first) => {
  const spans = listed(text, span('2023-01-01', '2023-12-31'))
  expect(spans).toHaveLength(count)
  expect(spans[0]).toBe(first)
})

test('weeks begin on Monday', () => {
  expect(listed('týdně', span('2024-01-01', '2024-01-16'))).toEqual([
    '2024-01-01 2024-01-07 1',
    '2024-01-08 2024-01-14 1',
    '2024-01-15 2024-01-16 1',
  ])
})

test('once in two years is owed in each pair of calendar years', () => {
  expect(listed('1x za dva roky', validity)).toEqual([
    '2022-04-19 2023-12-31 1',
    '2024-01-01 2025-12-31 1',
    '2026-01-01 2026-12-31 1',
  ])
})

test('the due day of the year ends each span; a first year that begins after it owes nothing', () => {
  expect(listed('každoročně do 31. března', span('2022-04-19', '2024-12-31'))).toEqual([
    '2023-01-01 2023-03-31 1',
    '2024-01-01 2024-03-31 1',
  ])
})

test('the end of February is the 29th in a leap year only', () => {
  expect(listed('vždy do konce února', span('2023-01-01', '2024-12-31'))).toEqual([
    '2023-01-01 2023-02-28 1',
    '2024-01-01 2024-02-29 1',
  ])
})

test('until the day of the first one there is one span, then the years after it', () => {
  expect(listed('1x ročně, poprvé do konce roku 2024', validity)).toEqual([
    '2022-04-19 2024-12-31 1',
    '2025-01-01 2025-12-31 1',
    '2026-01-01 2026-12-31 1',
  ])
})

test.each([
  ['květen 2022', ['2022-05-01 2022-05-31 1']],
  ['duben 2022', ['2022-04-19 2022-04-30 1']],
  ['rok 2027', []],
  ['do 31. 12. 2023', ['2022-04-19 2023-12-31 1']],
  ['do 31. 12. 2030', ['2022-04-19 2026-12-31 1']],
  ['do roku 2020', []],
  ['3x tematický výzkum', ['2022-04-19 2026-12-31 3']],
  ['od 1. 4. 2023 na 36 měsíců', []],
  ['průběžně', []],
  ['dle potřeby', []],
  ['', []],
])('„%s“ within the validity', (text, spans) => {
  expect(listed(text, validity)).toEqual(spans)
})

function listed(text: string, within: Period): string[] {
  return interpretTerm(text).flatMap((clause: Clause) =>
    occurrencesOf(clause, within).map(({ from, to, atLeast }) => `${from} ${to} ${atLeast}`),
  )
}

function span(from: string, to: string): Period {
  return { from: localDate(from), to: localDate(to) }
}
