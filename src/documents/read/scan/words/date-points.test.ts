import { expect, test } from 'vitest'
import { withDatePoints } from './date-points.ts'

const read = (line: string): string =>
  withDatePoints(
    line
      .split(' ')
      .map((text, index) => ({ text, confidence: 0.9, x: index * 40, y: 0, width: 30, height: 12, line: 0 })),
  )
    .map(({ text }) => text)
    .join(' ')

test.each([
  ['schváleno 4, 7. 2021 radou', 'schváleno 4. 7. 2021 radou'],
  ['dne 14. 6, 2021.', 'dne 14. 6. 2021.'],
  ['od 4, 7, 2021, tj. dříve', 'od 4. 7. 2021, tj. dříve'],
])('a date has points: %s', (line, expected) => {
  expect(read(line)).toBe(expected)
})

test.each(['body 4, 7, 12 a 2021', 'v roce 2020, 2021', 'číslo 4, rok 2021'])('other commas stay: %s', (line) => {
  expect(read(line)).toBe(line)
})
