import { expect, test } from 'vitest'
import type { Block, Document } from '#documents/model.ts'
import { table } from '../../../../test/builders/documents.ts'
import { passageFinder } from './passage-order.ts'

function at(order: number, text: string): Block {
  return { kind: 'paragraph', content: [{ text }], place: { order, page: null, box: null } }
}

const paper: Document = {
  title: null,
  language: 'cs',
  footnotes: [],
  blocks: [at(0, 'Lhota'), table([[[at(2, 'Výstup')], [at(3, 'Zápis'), at(4, 'Listina')]]]), at(5, 'Zápis')],
}

function orderOf(text: string): number | null {
  return passageFinder(paper)({ page: null, text, box: null })
}

test('a paragraph is found by its words, whatever its spaces', () => {
  expect(orderOf(' Lhota ')).toBe(0)
})

test('a cell of several paragraphs begins at its first, even when the same words stand elsewhere', () => {
  expect(orderOf('Zápis\nListina')).toBe(3)
})

test('a row begins at its first cell', () => {
  expect(orderOf('Výstup\tZápis\nListina')).toBe(2)
})

test('words that are not in the paper have no place', () => {
  expect(orderOf('Jiná obec')).toBeNull()
})
