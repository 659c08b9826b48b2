import { expect, test } from 'vitest'
import { parseCzechDay } from './czech-day.ts'

test.each(['14. 3. 2024', '14.3.2024', '14 . 3 . 2024', '14. 03. 2024', ' 14.\u00a03.\u00a02024 ', '2024-03-14'])(
  '„%s“ is 14 March 2024',
  (text) => {
    expect(parseCzechDay(text)).toBe('2024-03-14')
  },
)

test.each(['31. 2. 2024', '29. 2. 2023', '14. 13. 2024', '2024-02-30', '0. 1. 2024'])(
  'the calendar has no %s',
  (text) => {
    expect(parseCzechDay(text)).toBeNull()
  },
)

test.each(['', '14. 3.', '14. 3. 24', 'včera', '14/3/2024', '14. 3. 2024 v 9.00'])('„%s“ is no day', (text) => {
  expect(parseCzechDay(text)).toBeNull()
})
