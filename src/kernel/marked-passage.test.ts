import { expect, test } from 'vitest'
import { markedPassage } from './marked-passage.ts'

test('a form of a word and a word that begins so are marked as wholes, whatever their diacritics', () => {
  expect(
    markedPassage('Plán sociálního začleňování města', { forms: ['mesta', 'mesto'], beginnings: ['zaclen'] }),
  ).toEqual([
    { text: 'Plán sociálního ', hit: false },
    { text: 'začleňování', hit: true },
    { text: ' ', hit: false },
    { text: 'města', hit: true },
  ])
})

test('words that were cut at the ends are left out', () => {
  expect(
    markedPassage('…tnerství projednalo\nzprávu o pln…', { forms: ['zpravu', 'tnerstvi', 'pln'], beginnings: [] }),
  ).toEqual([
    { text: '… projednalo ', hit: false },
    { text: 'zprávu', hit: true },
    { text: ' o …', hit: false },
  ])
})

test('inside a word nothing is marked', () => {
  const text = 'Předluženost'
  expect(markedPassage(text, { forms: ['dluz'], beginnings: ['dluz'] })).toEqual([{ text, hit: false }])
})
