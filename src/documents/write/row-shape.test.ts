import { expect, test } from 'vitest'
import { nowhere } from '../model.ts'
import type { GridCell } from './cell-grid.ts'
import { isBand, isShortRow } from './row-shape.ts'

function slot(text: string, columnSpan: number, rowSpan = 1): GridCell {
  const blocks = [{ kind: 'paragraph', content: [{ text }], place: nowhere } as const]
  return { part: 'first', column: 0, columnSpan, rowSpan, cell: { blocks, column: 0, columnSpan, rowSpan } }
}

test('one short cell over all columns is a band', () => {
  expect(isBand([slot('Popis spolupráce', 5)], 5)).toBe(true)
  expect(isBand([slot('Popis spolupráce', 4)], 5)).toBe(false)
  expect(isBand([slot('', 5)], 5)).toBe(false)
  expect(isBand([slot('Popis spolupráce', 1)], 1)).toBe(false)
  expect(isBand([slot('slovo '.repeat(60), 5)], 5)).toBe(false)
})

test('a short row stays whole; a long one and one that reaches into the next may break', () => {
  expect(isShortRow([slot('Splněno', 1), slot('4 ze 4', 1)])).toBe(true)
  expect(isShortRow([slot('Splněno', 1), slot('slovo '.repeat(200), 1)])).toBe(false)
  expect(isShortRow([slot('Splněno', 1, 2)])).toBe(false)
})
