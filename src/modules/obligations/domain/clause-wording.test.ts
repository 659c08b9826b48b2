import { expect, test } from 'vitest'
import { interpretTerm } from '../../../deadlines/index.ts'
import { wordingsOf } from './clause-wording.ts'

const text = '2x ročně schůzka konzultanta ASZ a manažera\nProjednání v LP 1x ročně\n10x ročně podpora (minimálně)'
const clauses = interpretTerm(text)

test('each clause of a cell with several lines keeps its own words', () => {
  expect(wordingsOf({ text, clauses })).toEqual([
    '2x ročně schůzka konzultanta ASZ a manažera',
    'Projednání v LP 1x ročně',
    '10x ročně podpora (minimálně)',
  ])
})

test('a clause that comes back from the database with its parts in another order keeps them too', () => {
  const stored = clauses.map((clause) => {
    const parts: typeof clause = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(clause).toReversed())))
    return parts
  })
  expect(wordingsOf({ text, clauses: stored })).toEqual(wordingsOf({ text, clauses }))
})

test('the whole term stands for a clause whose words cannot be told apart', () => {
  const [first, second] = clauses
  if (first === undefined || second === undefined) throw new Error('The term has three clauses.')
  expect(wordingsOf({ text: 'podle dohody obou stran', clauses: [first, second] })).toEqual([
    'podle dohody obou stran',
    'podle dohody obou stran',
  ])
})
