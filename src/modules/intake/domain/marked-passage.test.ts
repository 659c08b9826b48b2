import { expect, test } from 'vitest'
import { markedPassage } from './marked-passage.ts'

test('a word is marked as a whole, whatever its ending and diacritics', () => {
  expect(markedPassage('Plán sociálního začleňování města', ['zaclen', 'mesta'])).toEqual([
    { text: 'Plán sociálního ', hit: false },
    { text: 'začleňování', hit: true },
    { text: ' ', hit: false },
    { text: 'města', hit: true },
  ])
})

test('words that were cut at the ends are left out', () => {
  expect(markedPassage('…tnerství projednalo\nzprávu o pln…', ['zprav'])).toEqual([
    { text: '… projednalo ', hit: false },
    { text: 'zprávu', hit: true },
    { text: ' o …', hit: false },
  ])
})

test('inside a word nothing is marked', () => {
  expect(markedPassage('Předluženost', ['dluz'])).toEqual([{ text: 'Předluženost', hit: false }])
})
