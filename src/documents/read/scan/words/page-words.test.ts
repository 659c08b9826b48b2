import { expect, test } from 'vitest'
import type { Rect } from '../../layout/geometry.ts'
import type { RecognisedWord } from '../engine/letter-engine.ts'
import { drawn, inkOf, rect } from '../testing/drawn.ts'
import { pageWords } from './page-words.ts'

/** Letters of 20 pixels on the line at 60, as black bars: five pixels of ink, five of paper. */
function letters(text: string, x: number, thick = 4): readonly Rect[] {
  return Array.from(text, (_, index) => rect(x + index * 10, 46, thick, 14))
}

function word(text: string, signs: readonly Rect[]): RecognisedWord {
  const left = Math.min(...signs.map((sign) => sign.left))
  const right = Math.max(...signs.map((sign) => sign.right))
  const [y, height] = [Math.min(...signs.map((sign) => sign.top)), 60 - Math.min(...signs.map((sign) => sign.top))]
  return { text, x: left, y, width: right - left, height, confidence: 0.9, line: 0 }
}

function read(...parts: readonly { readonly text: string; readonly x: number; readonly signs: readonly Rect[] }[]) {
  const map = inkOf(
    drawn(
      600,
      100,
      parts.flatMap(({ signs }) => signs),
    ),
  )
  return pageWords(map, [parts.map(({ text, signs }) => word(text, signs))])
}

const part = (text: string, x: number, signs = letters(text, x)) => ({ text, x, signs })

test('a small number that hangs above the line is the mark of a footnote', () => {
  const mark = rect(112, 44, 5, 8)
  const words = read({ text: 'radnice*', x: 40, signs: [...letters('radnice', 40), mark] }, part('obce', 160))

  expect(words.map(({ text, raised }) => [text, raised])).toEqual([
    ['radnice', false],
    ['obce', false],
  ])
})

test('a mark that was read as a number is kept, raised', () => {
  const mark = rect(112, 44, 5, 8)

  expect(read({ text: 'radnice2', x: 40, signs: [...letters('radnice', 40), mark] }, part('obce', 160))).toMatchObject([
    { text: 'radnice', raised: false },
    { text: '2', raised: true },
    { text: 'obce', raised: false },
  ])
})

test.each(['*', 'e', '«', '+*'])('a bullet that was read as %s is a bullet', (sign) => {
  expect(read(part(sign, 20, [rect(20, 50, 6, 6)]), part('bydlení', 50)).map(({ text }) => text)).toEqual([
    '•',
    'bydlení',
  ])
})

test('a word of one letter at the beginning of a line stays a word', () => {
  expect(read(part('a', 20), part('bydlení', 36)).map(({ text }) => text)).toEqual(['a', 'bydlení'])
})

test.each([
  [5, '-'],
  [10, '–'],
  [19, '—'],
])('a dash that is %i pixels wide is %s whatever it was read as', (width, dash) => {
  expect(read(part('obce', 20), part('—', 80, [rect(80, 52, width, 2)]), part('města', 120))[1]?.text).toBe(dash)
})

test('signs that come from dirt and from lines are left out', () => {
  const words = read(part('|', 10, [rect(10, 40, 2, 20)]), part('obce', 20), part('©', 80, [rect(80, 50, 9, 9)]))

  expect(words.map(({ text }) => text)).toEqual(['obce'])
})

test('words that the engine parted stay parted, however near they are', () => {
  const [left, right] = read(part('partnerství', 20), part('je', 130))

  expect((right?.x ?? 0) - (left?.x ?? 0) - (left?.width ?? 0)).toBeGreaterThan((left?.size ?? 0) * 0.14)
})

test('thicker strokes make bold words', () => {
  const words = read(
    part('zajištění', 20),
    part('spolupráce', 130),
    part('Prioritně', 260, letters('Prioritně', 260, 7)),
  )

  expect(words.map(({ bold }) => bold)).toEqual([false, false, true])
})

test('a place without ink holds no word', () => {
  const map = inkOf(drawn(200, 100, []))

  expect(pageWords(map, [[{ text: 'x', confidence: 0.4, x: 10, y: 10, width: 20, height: 20, line: 0 }]])).toEqual([])
})
