import { expect, test } from 'vitest'
import { titleOf } from './title.ts'

test.each([
  ['Popis spolupráce: Obec Lhota', 'Popis spolupráce: Obec Lhota'],
  ['Microsoft Word - popis.docx', null],
  ['popis_final2.pdf', null],
  ['Untitled', null],
  [null, null],
])('of a file that declares „%s“', (declared, title) => {
  expect(titleOf(declared)).toBe(title)
})
