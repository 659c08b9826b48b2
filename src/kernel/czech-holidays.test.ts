import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  easterSunday,
  isCzechHoliday,
  isWorkingDay,
  weekdayOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './czech-holidays.ts'
import { addDays, firstDayOfYear, localDate } from './local-date.ts'

describe('Czech holidays', () => {
  test.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2022, '2022-04-17'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
  ])('Easter Sunday of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day)
  })

  test('the thirteen holidays of 2026 are those of act 245/2000', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays(firstDayOfYear(2026), index))
    expect(
      days
        .filter(isCzechHoliday)
        .map((day) => day.slice(5))
        .join(' '),
    ).toBe('01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26')
  })

  test.each([
    ['Good Friday before it was a holiday', '2015-04-03', true],
    ['Good Friday since 2016', '2016-03-25', false],
    ['Easter Monday', '2015-04-06', false],
    ['New Year’s Eve', '2026-12-31', true],
    ['an ordinary Monday', '2026-11-23', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['a holiday in the middle of a week', '2026-10-28', false],
  ])('whether offices work on %s', (_, day, works) => {
    expect(isWorkingDay(localDate(day))).toBe(works)
  })

  test('around Christmas the nearest working days are far', () => {
    expect(workingDayOnOrBefore(localDate('2026-12-27'))).toBe('2026-12-23')
    expect(workingDayOnOrAfter(localDate('2026-12-24'))).toBe('2026-12-28')
    expect(workingDayOnOrAfter(localDate('2026-12-28'))).toBe('2026-12-28')
  })

  test('Easter Sunday is a Sunday between 22 March and 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const sunday = easterSunday(year)
        expect(weekdayOf(sunday)).toBe(7)
        expect(sunday.slice(5) >= '03-22' && sunday.slice(5) <= '04-25').toBe(true)
      }),
    )
  })

  test('a working day is at most five days away, and never passed over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const day = addDays(localDate('2000-01-01'), offset)
        const next = workingDayOnOrAfter(day)
        expect(isWorkingDay(next)).toBe(true)
        expect(next >= day && next <= addDays(day, 5)).toBe(true)
        for (let between = day; between < next; between = addDays(between, 1)) expect(isWorkingDay(between)).toBe(false)
      }),
    )
  })
})
