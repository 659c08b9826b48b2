import { expect, test } from 'vitest'
import { drawn, inkOf, rect, tiltedLine } from '../testing/drawn.ts'
import { findStrokes } from './strokes.ts'
import { transpose } from './transpose.ts'

const lengths = { run: 30, stroke: 60 }

test('long thin lines are found, and where they run', () => {
  const map = inkOf(drawn(300, 200, [rect(20, 50, 200, 2), rect(20, 120, 200, 3)]))

  expect(findStrokes(map, lengths)).toMatchObject([
    { first: 50, last: 51, from: 20, to: 219 },
    { first: 120, last: 122, from: 20, to: 219 },
  ])
})

test('vertical lines are found in the map with rows and columns exchanged', () => {
  const map = inkOf(drawn(300, 200, [rect(40, 20, 2, 150)]))

  expect(findStrokes(transpose(map), lengths)).toMatchObject([{ first: 40, last: 41, from: 20, to: 169 }])
})

test('a tilted line is one line although no row holds all of it', () => {
  const map = inkOf(drawn(600, 200, tiltedLine(20, 560, 60, 0.025)))

  expect(findStrokes(map, lengths)).toMatchObject([{ from: 20, to: 559 }])
})

test('letters, bars and edges of pictures are no lines', () => {
  const letters = Array.from({ length: 12 }, (_, index) => rect(20 + 14 * index, 50, 8, 12))
  const map = inkOf(drawn(300, 200, [...letters, rect(20, 100, 200, 40)]))

  expect(findStrokes(map, lengths)).toEqual([])
})
