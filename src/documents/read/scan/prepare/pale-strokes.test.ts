import { describe, expect, test } from 'vitest'
import { drawn } from '../testing/drawn.ts'
import type { GreyPicture } from './grey-picture.ts'
import { findPaleStrokes } from './pale-strokes.ts'

const perMillimetre = 8

/** Grainy paper, and on it a line that is hardly darker than its grain and falls by `slope` rows per column. */
function paleLine(from: number, to: number, top: number, slope = 0): GreyPicture {
  const { width, height, pixels } = drawn(800, 120, [])
  let state = 7
  const grain = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state / 2 ** 32) * 24
  }
  for (let at = 0; at < pixels.length; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const isLine = x >= from && x < to && y === Math.round(top + slope * (x - from))
    pixels[at] = 255 - grain() - (isLine ? 18 : 0)
  }
  return { width, height, pixels }
}

describe('a line as pale as the grain of the paper', () => {
  test('is found whole, and ends where it ends', () => {
    const [line, ...others] = findPaleStrokes(paleLine(150, 650, 60), perMillimetre)

    expect(others).toEqual([])
    expect([line?.first, line?.last]).toEqual([60, 60])
    expect(Math.abs((line?.from ?? 0) - 150)).toBeLessThan(perMillimetre)
    expect(Math.abs((line?.to ?? 0) - 650)).toBeLessThan(perMillimetre)
  })

  test('is followed up or down', () => {
    const [line, ...others] = findPaleStrokes(paleLine(100, 700, 60, 0.008), perMillimetre)

    expect(others).toEqual([])
    expect(line?.first).toBeLessThanOrEqual(61)
    expect(line?.last).toBeGreaterThanOrEqual(64)
    expect((line?.to ?? 0) - (line?.from ?? 0)).toBeGreaterThan(580)
  })

  test('is not seen on mere paper, nor where it is short', () => {
    expect(findPaleStrokes(paleLine(0, 0, 60), perMillimetre)).toEqual([])
    expect(findPaleStrokes(paleLine(300, 400, 60), perMillimetre)).toEqual([])
  })
})

test('the feet of letters are no line', () => {
  const feet = Array.from({ length: 40 }, (_, index) => [
    { left: 40 + index * 16, top: 40, right: 43 + index * 16, bottom: 60 },
    { left: 40 + index * 16, top: 57, right: 51 + index * 16, bottom: 60 },
  ]).flat()

  expect(findPaleStrokes(drawn(800, 120, feet), perMillimetre)).toEqual([])
})
