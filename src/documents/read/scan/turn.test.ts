import { expect, test } from 'vitest'
import type { Box } from '../../model.ts'
import { drawn, rect } from './testing/drawn.ts'
import { boxBeforeTurn, turnPicture } from './turn.ts'

const quarters = [0, 1, 2, 3] as const

test('a page turned a quarter clockwise has its upper left corner at the upper right', () => {
  expect(turnPicture(drawn(30, 20, [rect(0, 0, 5, 3)]), 1)).toEqual(drawn(20, 30, [rect(17, 0, 3, 5)]))
})

test.each(quarters)('a piece found on a page after %i quarter turns is where it was before them', (turns) => {
  const piece: Box = [0.2, 0.1, 0.5, 0.3]
  const { width, height, pixels } = turnPicture(drawn(30, 20, [rect(6, 2, 9, 4)]), turns)
  const dark = Array.from(pixels.keys()).filter((at) => pixels[at] === 0)
  const xs = dark.map((at) => at % width)
  const ys = dark.map((at) => Math.floor(at / width))
  const found: Box = [
    Math.min(...xs) / width,
    Math.min(...ys) / height,
    (Math.max(...xs) + 1) / width,
    (Math.max(...ys) + 1) / height,
  ]

  expect(boxBeforeTurn(found, turns).map((side) => side.toFixed(3))).toEqual(piece.map((side) => side.toFixed(3)))
})
