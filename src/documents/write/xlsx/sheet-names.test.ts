import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetNames } from './sheet-names.ts'

test('signs that Excel does not take are left out, a name that comes twice gets a number', () => {
  expect(sheetNames(['Závazky: obec/ASZ', 'závazky: OBEC/asz', "'[a]'", '', 'history'])).toEqual([
    'Závazky obec ASZ',
    'závazky OBEC asz 2',
    'a',
    '4',
    'history_',
  ])
})

test('whatever the wishes, the names are valid and each is there once', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), (wishes) => {
      const names = sheetNames(wishes)

      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length)
      for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/u)
    }),
    { numRuns: 40 },
  )
})
