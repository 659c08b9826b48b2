import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { day } from '../../../../../test/builders/partnership.ts'
import type { Practice, PracticeSide } from './practice.ts'
import { practiceOverYears, stretchesOf, yearsOfPractice } from './practice-over-years.ts'

const today = localDate('2024-10-14')

function convened(side: PracticeSide, from: string, to?: string): Practice {
  const own = { id: newId<'PartnershipPractice'>(), unitId: newId<'Unit'>(), version: 1, note: null }
  return { ...own, task: 'convene', side, from: localDate(from), to: day(to) }
}

const shift = [
  convened('agency', '2021-05-01', '2022-12-31'),
  convened('shared', '2023-01-01', '2023-12-31'),
  convened('unit', '2024-01-01'),
]

test('the task goes over from the Agency through both to the town', () => {
  const years = practiceOverYears(shift, 'convene', yearsOfPractice(shift, today))
  expect(years.map(({ year, side }) => [year, side])).toEqual([
    [2021, 'agency'],
    [2022, 'agency'],
    [2023, 'shared'],
    [2024, 'unit'],
  ])
  expect(stretchesOf(years)).toEqual([
    { from: 2021, to: 2022, side: 'agency' },
    { from: 2023, to: 2023, side: 'shared' },
    { from: 2024, to: 2024, side: 'unit' },
  ])
})

test('a year belongs to the side that did it most of its days, and says that it is mixed', () => {
  const changed = [convened('agency', '2023-01-01', '2023-08-31'), convened('unit', '2023-09-01')]
  expect(practiceOverYears(changed, 'convene', [2023, 2024])).toEqual([
    { year: 2023, side: 'agency', mixed: true },
    { year: 2024, side: 'unit', mixed: false },
  ])
})

test('a year about which nobody wrote anything parts two stretches', () => {
  const gap = [convened('unit', '2021-01-01', '2021-12-31'), convened('unit', '2023-01-01')]
  const years = practiceOverYears(gap, 'convene', yearsOfPractice(gap, today))
  expect(years[1]).toEqual({ year: 2022, side: null, mixed: false })
  expect(stretchesOf(years).map(({ from, to }) => [from, to])).toEqual([
    [2021, 2021],
    [2023, 2024],
  ])
})

test('another task has a shift of its own, and without a practice there are no years', () => {
  expect(practiceOverYears(shift, 'chair', [2023])).toEqual([{ year: 2023, side: null, mixed: false }])
  expect(yearsOfPractice([], today)).toEqual([])
})
