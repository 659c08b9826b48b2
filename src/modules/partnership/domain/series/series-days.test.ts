import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay } from '#kernel/czech-holidays.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { type Repetition, repetitionUnits, seriesDays } from './series-days.ts'

const series = (first: string, every: number, unit: Repetition['unit'], until: string) =>
  seriesDays({ first: localDate(first), every, unit, until: localDate(until) })

test('a quarter of a year apart, four meetings a year', () => {
  expect(series('2025-01-16', 3, 'months', '2025-12-31').map(({ on }) => on)).toEqual([
    '2025-01-16',
    '2025-04-16',
    '2025-07-16',
    '2025-10-16',
  ])
})

test('a holiday and a weekend move one meeting, not the rhythm', () => {
  expect(series('2025-04-04', 2, 'weeks', '2025-05-02')).toEqual([
    { on: '2025-04-04', movedFrom: null },
    { on: '2025-04-22', movedFrom: '2025-04-18' },
    { on: '2025-05-02', movedFrom: null },
  ])
  expect(series('2025-01-31', 1, 'months', '2025-04-30').map(({ on }) => on)).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
    '2025-04-30',
  ])
})

test.each([
  ['series.every_impossible', '2025-01-01', 0, '2025-12-31'],
  ['series.every_impossible', '2025-01-01', 1.5, '2025-12-31'],
  ['series.until_before_first', '2025-01-02', 1, '2025-01-01'],
  ['series.too_many', '2025-01-02', 1, '2030-01-01'],
])('%s', (code, first, every, until) => {
  expect(() => series(first, every, 'weeks', until)).toThrow(code)
})

test('whatever the rhythm, the days are working ones, go up and keep within the series', () => {
  const first = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(localDate('2024-01-01'), days))
  fc.assert(
    fc.property(
      first,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...repetitionUnits),
      fc.integer({ min: 0, max: 360 }),
      (from, every, unit, length) => {
        const until = addDays(from, length)
        const days = seriesDays({ first: from, every, unit, until }).map(({ on }) => on)
        for (const [index, day] of days.entries()) {
          expect(isWorkingDay(day) && day >= from && day <= until).toBe(true)
          expect(index === 0 || day > (days[index - 1] ?? '')).toBe(true)
        }
      },
    ),
  )
})
