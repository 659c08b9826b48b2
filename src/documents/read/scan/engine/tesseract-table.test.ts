import { expect, test } from 'vitest'
import { wordsOfTable } from './tesseract-table.ts'

const table = [
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
  '1\t1\t0\t0\t0\t0\t0\t0\t100\t50\t-1\t',
  '4\t1\t1\t1\t1\t0\t10\t10\t80\t12\t-1\t',
  '5\t1\t1\t1\t1\t1\t10\t10\t30\t12\t96.5\tObec',
  '5\t1\t1\t1\t1\t2\t50\t10\t40\t12\t91\tLhota',
  '5\t1\t1\t1\t2\t1\t10\t30\t5\t12\t-1\t ',
  '5\t1\t2\t1\t1\t1\t10\t40\t20\t12\t88\tIČ',
  '',
].join('\n')

test('words of the table of Tesseract know their boxes, their confidence and the line that they share', () => {
  expect(wordsOfTable(table)).toEqual([
    { text: 'Obec', confidence: 0.965, x: 10, y: 10, width: 30, height: 12, line: 0 },
    { text: 'Lhota', confidence: 0.91, x: 50, y: 10, width: 40, height: 12, line: 0 },
    { text: 'IČ', confidence: 0.88, x: 10, y: 40, width: 20, height: 12, line: 1 },
  ])
})
