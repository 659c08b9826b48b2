import { expect, test } from 'vitest'
import { differenceOf, type GreyPage } from './page-difference.ts'

const blank = (): GreyPage => ({ pixels: new Uint8Array(400 * 500).fill(255), width: 400, height: 500 })

/** A page with a stroke of that length in the middle. */
function pageWith(length: number, shade = 0): GreyPage {
  const page = blank()
  page.pixels.fill(shade, 400 * 250, 400 * 250 + length)
  return page
}

test('a page is like itself, and a speck or a paler edge makes no other page', () => {
  expect(differenceOf(blank(), blank())).toBeNull()
  expect(differenceOf(blank(), pageWith(15))).toBeNull()
  expect(differenceOf(blank(), pageWith(300, 200))).toBeNull()
})

test('a word more is told with its place', () => {
  expect(differenceOf(blank(), pageWith(60))).toBe('60 pixels differ, from 50 % to 50 % of its height')
})

test('a page of another size is another page', () => {
  expect(differenceOf(blank(), { ...blank(), width: 500, height: 400 })).toBe('500 × 400 pixels instead of 400 × 500')
})
