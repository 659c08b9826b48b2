import { expect, test } from 'vitest'
import { drawn, inkOf, rect } from '../testing/drawn.ts'
import { binarize, localSums } from './binarize.ts'
import { despeckle } from './despeckle.ts'
import { keepNearInk } from './keep-near-ink.ts'
import { whiten } from './whiten.ts'

/** Grey paper that darkens to the right, with a letter on both sides. */
function shadedPage() {
  const letters = drawn(300, 120, [rect(30, 50, 6, 20), rect(260, 50, 6, 20)])
  const pixels = letters.pixels.map((level, at) => (level === 255 ? 220 : 40) - Math.floor((at % 300) / 10))
  return { width: 300, height: 120, pixels: pixels.map((level) => Math.max(10, level)) }
}

test('paper in a shadow becomes white and letters in it stay dark', () => {
  const { pixels } = whiten(shadedPage())

  expect(pixels[20 * 300 + 10]).toBe(255)
  expect(pixels[20 * 300 + 290]).toBe(255)
  expect(pixels[60 * 300 + 32]).toBeLessThan(80)
  expect(pixels[60 * 300 + 262]).toBeLessThan(80)
})

test('ink is what is darker than its surroundings', () => {
  const white = whiten(shadedPage())

  expect(binarize(white, localSums(white), 0.15)).toEqual(
    inkOf(drawn(300, 120, [rect(30, 50, 6, 20), rect(260, 50, 6, 20)])),
  )
})

test('specks go, dots of letters and their strokes stay', () => {
  const kept = [rect(50, 20, 2, 12), rect(50, 15, 2, 2)]
  const specks = [rect(10, 10, 1, 1), rect(90, 40, 3, 1), rect(0, 79, 1, 1), rect(99, 0, 1, 1)]

  expect(despeckle(inkOf(drawn(100, 80, [...kept, ...specks])), 3)).toEqual(inkOf(drawn(100, 80, kept)))
})

test('what is far from all ink becomes white', () => {
  const letter = rect(40, 40, 5, 5)
  const grainy = {
    width: 100,
    height: 100,
    pixels: drawn(100, 100, [letter]).pixels.map((level) => Math.min(level, 230)),
  }
  const { pixels } = keepNearInk(grainy, inkOf(drawn(100, 100, [letter])))

  expect([pixels[42 * 100 + 42], pixels[42 * 100 + 46], pixels[42 * 100 + 60]]).toEqual([0, 230, 255])
})
