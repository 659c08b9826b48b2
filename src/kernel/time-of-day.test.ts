import { expect, test } from 'vitest'
import { parseTimeOfDay } from './time-of-day.ts'

test.each(['9.00', '9:00', '09:00', '9', ' 09.00 '])('„%s“ is nine in the morning', (text) => {
  expect(parseTimeOfDay(text)).toBe('09:00')
})

test.each(['', '24:00', '9:60', '9:5', 'ráno', '9-11'])('„%s“ is no time of day', (text) => {
  expect(parseTimeOfDay(text)).toBeNull()
})
