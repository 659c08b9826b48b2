import { expect, test } from 'vitest'
import { piecesOfWordText } from './pieces-of-word-text.ts'

const pieces = (text: string) => piecesOfWordText(text.split('\n'))

test('each cell ends with a tab, each row with a tab and the end of the line', () => {
  expect(pieces('Úvod\nSídlo\tLhota 1\t\nIČ\t99999901\t\n\nKonec')).toEqual([
    { lines: ['Úvod'] },
    {
      rows: [
        ['Sídlo', 'Lhota 1'],
        ['IČ', '99999901'],
      ],
      headerRows: 0,
    },
    { lines: ['Konec'] },
  ])
})

test('a cell keeps its lines, the first one of a long row too', () => {
  expect(pieces('činnost\tvýstup\ttermín\t\nPopis\nspolupráce\tZápis\nZpráva\tročně\t')).toEqual([
    {
      rows: [
        ['činnost', 'výstup', 'termín'],
        ['Popis\nspolupráce', 'Zápis\nZpráva', 'ročně'],
      ],
      headerRows: 0,
    },
  ])
})

test('a row that a cell with an empty beginning has cut is joined', () => {
  expect(pieces('a\tb\tc\t\nPlán\t\nZápis\tročně\t')).toEqual([
    {
      rows: [
        ['a', 'b', 'c'],
        ['Plán', 'Zápis', 'ročně'],
      ],
      headerRows: 0,
    },
  ])
})

test('a row of one cell under the header stays a row', () => {
  expect(pieces('a\tb\tc\t\nOBDOBÍ\t\nx\ty\tz\t')).toEqual([
    { rows: [['a', 'b', 'c'], ['OBDOBÍ'], ['x', 'y', 'z']], headerRows: 0 },
  ])
})

test('a framed text is paragraphs', () => {
  expect(pieces('Doba platnosti\n2 roky\t\n\nDále')).toEqual([
    { lines: ['Doba platnosti'] },
    { lines: ['2 roky'] },
    { lines: ['Dále'] },
  ])
})
