import { expect, test } from 'vitest'
import { table } from '../../test/builders/documents.ts'
import type { Block, Document } from './model.ts'
import { passageFinder } from './passages.ts'

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

test('where the file has pages, words that repeat are told apart by their place', () => {
  const onPage = (order: number, top: number): Block => ({
    kind: 'paragraph',
    content: [{ text: 'Lhota' }],
    place: { order, page: 1, box: [0.1, top, 0.5, top + 0.02] },
  })
  const find = passageFinder({ ...paper, blocks: [onPage(0, 0.1), onPage(1, 0.4)] })

  expect(find({ page: 1, text: 'Lhota', box: [0.1, 0.39, 0.6, 0.43] })).toBe(1)
  expect(find({ page: 2, text: 'Lhota', box: [0.1, 0.39, 0.6, 0.43] })).toBe(0)
})

test('words that are not in the paper have no place', () => {
  expect(orderOf('Jiná obec')).toBeNull()
})
