import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { urgencyOf } from './urgency.ts'

test.each([
  ['2026-11-24', 'late'],
  ['2026-11-25', 'week'],
  ['2026-11-29', 'week'],
  ['2026-11-30', 'month'],
  ['2026-12-01', 'later'],
  [null, 'undated'],
] as const)('on Wednesday 25 November 2026 the day %s is %s', (by, urgency) => {
  expect(urgencyOf(by === null ? null : localDate(by), localDate('2026-11-25'))).toBe(urgency)
})

test('on a Sunday the week ends; a month that ends within the week has nothing more', () => {
  expect(urgencyOf(localDate('2026-11-23'), localDate('2026-11-22'))).toBe('month')
  expect(urgencyOf(localDate('2026-12-02'), localDate('2026-11-30'))).toBe('week')
})
