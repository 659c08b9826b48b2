import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

test.each(['1. 4. 2023', '1.4.2023', ' 01. 04. 2023 ', '1.\u00a04.\u00a02023', '01/04/2023', '2023-04-01'])(
  '„%s“ is the first of April 2023',
  (text) => {
    expect(readDate(text)).toBe('2023-04-01')
  },
)

test.each(['', '1. 4.', '31. 4. 2023', '4/2023', 'duben 2023', '1. 4. 23'])('„%s“ is no day', (text) => {
  expect(readDate(text)).toBeNull()
})
