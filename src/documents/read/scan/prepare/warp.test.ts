import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn, inkOf, tiltedLine } from '../testing/drawn.ts'
import { findStrokes } from './strokes.ts'
import { slopeOf } from './tilt.ts'
import { isDistorted, onDistorted, straighten } from './warp.ts'

const turned = (slope: number, width: number, height: number) => ({
  width,
  height,
  horizontals: { atZero: slope, perPixel: 0 },
  verticals: { atZero: -slope, perPixel: 0 },
})

test('a tilted line is level on the straightened page', () => {
  const page = drawn(600, 300, tiltedLine(40, 560, 150, 0.025))
  const straight = straighten(page, turned(0.025, 600, 300))

  const [line] = findStrokes(inkOf(straight), { run: 100, stroke: 300 })
  expect(line === undefined ? null : slopeOf(line).slope).toBeCloseTo(0, 3)
})

test('a point of the straightened page leads back to where it lay', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 180 }),
      fc.integer({ min: 20, max: 130 }),
      fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      (x, y, slope) => {
        const distortion = turned(slope, 200, 150)
        const [atX, atY] = onDistorted(distortion, [x, y])
        fc.pre(atX > 2 && atY > 2 && atX < 197 && atY < 147)
        const dot = { left: Math.round(atX) - 1, top: Math.round(atY) - 1 }
        const page = drawn(200, 150, [{ ...dot, right: dot.left + 3, bottom: dot.top + 3 }])

        expect(straighten(page, distortion).pixels[y * 200 + x]).toBeLessThan(128)
      },
    ),
    { numRuns: 20 },
  )
})

test('a page that lies straight is left as it is', () => {
  expect(isDistorted(turned(0.0003, 1654, 2339))).toBe(false)
  expect(isDistorted(turned(0.003, 1654, 2339))).toBe(true)
})
