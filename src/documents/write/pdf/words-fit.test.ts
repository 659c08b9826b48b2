import { expect, test } from 'vitest'
import { nowhere } from '../../model.ts'
import { wordsFit } from './words-fit.ts'

const cellOf = (text: string, columnSpan = 1): Parameters<typeof wordsFit>[0] => ({
  part: 'first',
  column: 0,
  columnSpan,
  rowSpan: 1,
  cell: {
    blocks: [{ kind: 'paragraph', content: [{ text }], place: nowhere }],
    column: 0,
    columnSpan,
    rowSpan: 1,
  },
})

test('usual words fit into a sixth of the page, a long one does not', () => {
  const sixths = Array.from({ length: 6 }, () => 1 / 6)
  expect(wordsFit(cellOf('Organizační zajištění'), sixths)).toBe(true)
  expect(wordsFit(cellOf('nejneobhospodařovávatelnějšími'), sixths)).toBe(false)
  expect(wordsFit(cellOf('nejneobhospodařovávatelnějšími', 3), sixths)).toBe(true)
})

test('an empty cell fits anywhere', () => {
  expect(wordsFit({ ...cellOf(''), cell: null }, [0.01])).toBe(true)
})
