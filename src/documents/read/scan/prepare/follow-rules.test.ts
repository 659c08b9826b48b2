import { expect, test } from 'vitest'
import type { Rule } from '../../layout/page-layout.ts'
import { followRules } from './follow-rules.ts'
import type { GreyPicture } from './grey-picture.ts'

const width = 600
const height = 60
const perMillimetre = 8
const row = 30

/** Grained paper with a pale line from pixel 100 to 500, two pixels thick. */
function paperWithPaleLine(): GreyPicture {
  const pixels = Uint8Array.from({ length: width * height }, (_, index) => 244 + ((index * 7_919) % 11))
  for (const y of [row, row - 1]) for (let x = 100; x < 500; x++) pixels[y * width + x] = 236 + ((x * 31) % 7)
  return { width, height, pixels }
}

const piece = (from: number, to: number): Rule => ({ direction: 'horizontal', at: row, from, to })

test('a pale line is followed from a piece of it to both its ends, and not further', () => {
  const [followed] = followRules([piece(250, 320)], paperWithPaleLine(), perMillimetre)

  expect(followed?.from).toBeGreaterThan(90)
  expect(followed?.from).toBeLessThan(110)
  expect(followed?.to).toBeGreaterThan(490)
  expect(followed?.to).toBeLessThan(510)
})

test('a piece that ends at a line across is whole on that side', () => {
  const across: Rule = { direction: 'vertical', at: 322, from: 0, to: height }
  const [followed] = followRules([piece(250, 320), across], paperWithPaleLine(), perMillimetre)

  expect(followed?.from).toBeLessThan(110)
  expect(followed?.to).toBe(320)
})

test('what goes on beyond a line across is another cell', () => {
  const across: Rule = { direction: 'vertical', at: 400, from: 0, to: height }
  const [followed] = followRules([piece(250, 320), across], paperWithPaleLine(), perMillimetre)

  expect(followed?.to).toBeGreaterThan(390)
  expect(followed?.to).toBeLessThanOrEqual(401)
})

test('letters that stand on the height of a line are no line', () => {
  const picture = paperWithPaleLine()
  for (let x = 505; x < 560; x++)
    for (let y = row - 20; y <= row; y++) if (x % 6 < 3) picture.pixels[y * width + x] = 20
  const [followed] = followRules([piece(250, 320)], picture, perMillimetre)

  expect(followed?.to).toBeLessThan(515)
})
