import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

test.each([
  ['Začlenění', ['zacleneni']],
  ['  Horní   LHOTA ', ['horni', 'lhota']],
  ['ZM 118/2024', ['zm', '118', '2024']],
  ['zápis zapis', ['zapis']],
  ['č. 5', []],
  [`' & | ! :* \\ % \u0000`, []],
  ['\ud800', []],
  ['', []],
])('„%s“ searches for %j', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})

test('of a pasted paragraph the first ten words are taken, none longer than sixty letters', () => {
  const words = searchWords(`${'a'.repeat(500)} ${Array.from({ length: 50 }, (_, index) => `slovo${index}`).join(' ')}`)
  expect(words).toHaveLength(10)
  expect(words[0]).toBe('a'.repeat(60))
})
