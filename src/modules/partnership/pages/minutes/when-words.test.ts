import { expect, test } from 'vitest'
import { whenWords } from './when-words.ts'

const now = new Date('2024-10-14T20:00:00Z')

test.each([
  ['2024-10-14T12:05:00Z', 'v\u00a014.05', 'at 14:05'],
  ['2024-10-14T06:05:00Z', 'v\u00a08.05', 'at 8:05'],
  ['2024-10-13T22:30:00Z', 'v\u00a00.30', 'at 0:30'],
  ['2024-10-11T12:05:00Z', '11.\u00a010.\u00a02024 v\u00a014.05', 'on 11\u00a0October 2024 at 14:05'],
])('%s is said as „%s“', (at, czech, english) => {
  expect(whenWords(new Date(at), now, 'cs')).toBe(czech)
  expect(whenWords(new Date(at), now, 'en')).toBe(english)
})
