import { expect, test } from 'vitest'
import { czechCount, czechOf } from './plural.ts'

test.each([
  [1, 'z'],
  [2, 'ze'],
  [4, 'ze'],
  [5, 'z'],
  [10, 'z'],
  [20, 'z'],
  [40, 'ze'],
  [100, 'ze'],
])('before %i stands „%s“', (count, preposition) => {
  expect(czechOf(count)).toBe(preposition)
})

test.each([
  [1, '1 závazek'],
  [3, '3 závazky'],
  [5, '5 závazků'],
  [1.5, '1,5 závazku'],
])('%d takes the right Czech form', (count, text) => {
  expect(czechCount(count, 'závazek', 'závazky', 'závazků', 'závazku').replace('\u00a0', ' ')).toBe(text)
})
