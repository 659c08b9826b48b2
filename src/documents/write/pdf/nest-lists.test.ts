import { expect, test } from 'vitest'
import { type Block, nowhere, type Paragraph } from '../../model.ts'
import { plainText } from '../../text.ts'
import { headingDepths } from './heading-depths.ts'
import { nestLists } from './nest-lists.ts'

function item(text: string, level: number, marker: 'bullet' | 'number' = 'bullet'): Paragraph {
  return { kind: 'paragraph', content: [{ text }], list: { level, marker }, place: nowhere }
}

const plain: Block = { kind: 'paragraph', content: [{ text: 'mezi' }], place: nowhere }

/** „a(b c) | 1“ – items of a list, those under them in brackets, lists and other blocks parted by a stroke. */
function shapeOf(blocks: readonly Block[]): string {
  type Piece = ReturnType<typeof nestLists<string>>[number]
  const shape = (piece: Piece): string =>
    piece.kind === 'list'
      ? piece.items
          .map(({ content, lists }) => `${content[0]}${lists.length > 0 ? `(${lists.map(shape).join('|')})` : ''}`)
          .join(' ')
      : '—'
  return nestLists(blocks, ({ content }) => [plainText(content)])
    .map(shape)
    .join(' | ')
}

test('deeper items belong to the item above', () => {
  expect(shapeOf([item('a', 0), item('b', 1), item('c', 2), item('d', 1), item('e', 0)])).toBe('a(b(c) d) e')
})

test('another marker or another block begins another list', () => {
  expect(shapeOf([item('a', 0), item('b', 0, 'number'), plain, item('c', 0)])).toBe('a | b | — | c')
  expect(shapeOf([item('a', 0), item('b', 1), item('c', 1, 'number')])).toBe('a(b|c)')
})

test('a list that begins deep is as deep as its first item; a shallower one follows beside it', () => {
  expect(shapeOf([item('a', 2), item('b', 3), item('c', 0)])).toBe('a(b) c')
})

test('depths of headings begin with 1 and leave none out', () => {
  expect([2, 4, 4, 3, 1, 2].map(headingDepths())).toEqual([1, 2, 2, 2, 1, 2])
})
