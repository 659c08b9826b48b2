import { expect, test } from 'vitest'
import { drawn, inkOf, rect, tiltedLine } from '../testing/drawn.ts'
import { findStrokes } from './strokes.ts'
import { slopeOfText } from './text-slope.ts'
import { slopeOf, slopeOverPage } from './tilt.ts'

const lengths = { run: 20, stroke: 100 }
const strokesOf = (lines: readonly (readonly [top: number, slope: number])[]) =>
  findStrokes(
    inkOf(
      drawn(
        600,
        500,
        lines.flatMap(([top, slope]) => tiltedLine(20, 580, top, slope)),
      ),
    ),
    lengths,
  )

test('a level line with a short step at its end is hardly tilted', () => {
  const runs = [
    { row: 100, from: 20, to: 560 },
    { row: 101, from: 545, to: 580 },
  ]

  expect(slopeOf({ runs, first: 100, last: 101, from: 20, to: 580 }).slope).toBeCloseTo(0.001, 3)
})

test('the tilt of a page is that of its lines, a stray one left aside', () => {
  const tilt = slopeOverPage(
    strokesOf([
      [50, 0.02],
      [120, 0.02],
      [200, 0.02],
      [300, 0.02],
      [380, -0.028],
    ]),
    70,
  )

  expect((tilt?.atZero ?? 0) + (tilt?.perPixel ?? 0) * 250).toBeCloseTo(0.02, 2)
})

test('a slope that changes down the page is a perspective', () => {
  const tilt = slopeOverPage(
    strokesOf([
      [50, 0.01],
      [150, 0.013],
      [250, 0.016],
      [350, 0.019],
    ]),
    70,
  )

  expect((tilt?.perPixel ?? 0) * 100).toBeCloseTo(0.003, 3)
})

test('short lines show a tilt, but no perspective', () => {
  const lines = [0.01, 0.02, 0.03].flatMap((slope, index) => tiltedLine(20, 150, 80 + 120 * index, slope))

  expect(slopeOverPage(findStrokes(inkOf(drawn(600, 500, lines)), lengths), 300)?.perPixel).toBe(0)
})

test('without lines there is no tilt to tell', () => {
  expect(slopeOverPage([], 70)).toBeNull()
})

test.each([-3.2, -0.6, 0, 1.5, 4])('lines of text show that a page is turned by %f°', (degrees) => {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const words = Array.from({ length: 10 }, (_, line) =>
    Array.from({ length: 16 }, (_, word) => {
      const x = 20 + word * 35
      return rect(x, Math.round(80 + line * 34 + slope * x), 26, 10)
    }),
  ).flat()

  expect(slopeOfText(inkOf(drawn(600, 520, words)))).toBeCloseTo(slope, 2)
})

test.each([-1.4, -0.6, 1.4])('letters in an even pattern show a turn by %f° and no larger one', (degrees) => {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const letters = [100, 140].flatMap((top) =>
    Array.from({ length: 120 }, (_, letter) => {
      const x = 60 + letter * 12
      return rect(x, Math.round(top + slope * x), 3, 12)
    }),
  )

  expect(slopeOfText(inkOf(drawn(1_600, 300, letters)))).toBeCloseTo(slope, 2)
})
