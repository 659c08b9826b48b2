import { expect, test } from 'vitest'
import { stackPieces, wordsByPiece } from './cells-stack.ts'
import type { RecognisedWord } from './engine/letter-engine.ts'
import type { GreyPicture } from './prepare/grey-picture.ts'
import { drawn, inkOf, rect } from './testing/drawn.ts'
import { inkBox } from './words/glyphs.ts'

const cells = [rect(40, 30, 90, 12), rect(200, 30, 40, 12), rect(40, 80, 120, 30)]
const page = drawn(300, 150, cells)

/** An engine that sees one word in each black piece. */
function wordsOf(picture: GreyPicture): readonly RecognisedWord[] {
  const map = inkOf(picture)
  const words: RecognisedWord[] = []
  for (let top = 0; top < map.height; top++) {
    const row = inkBox(map, { left: 0, top, right: map.width, bottom: top + 1 })
    const last = words.at(-1)
    if (row === null) continue
    if (last !== undefined && last.y + last.height === top) words.splice(-1, 1, { ...last, height: last.height + 1 })
    else
      words.push({
        text: 'slovo',
        confidence: 1,
        x: row.left,
        y: top,
        width: row.right - row.left,
        height: 1,
        line: words.length,
      })
  }
  return words
}

test('words of a stack are given back to their cells, where they stand on the page', () => {
  const [stack] = stackPieces(page, cells)
  const found = stack === undefined ? new Map() : wordsByPiece(stack, wordsOf(stack.picture))

  expect([...found.keys()]).toEqual(cells)
  expect(
    [...found.values()].map((words: readonly RecognisedWord[]) =>
      words.map(({ x, y, width, height }) => rect(x, y, width, height)),
    ),
  ).toEqual(cells.map((cell) => [cell]))
})

test('a page with very much text is stacked in parts', () => {
  const tall = drawn(60, 4_000, [])
  const pieces = Array.from({ length: 5 }, () => rect(10, 10, 40, 3_900))

  const stacks = stackPieces(tall, pieces)
  expect(stacks.flatMap((stack) => stack.pieces.map(({ area }) => area))).toEqual(pieces)
  expect(Math.max(...stacks.map(({ picture }) => picture.height))).toBeLessThan(10_000)
})

test('a page without cells makes no stack', () => {
  expect(stackPieces(page, [])).toEqual([])
})
