import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookmarkNames, idOfBookmarks } from './hidden-marks.ts'

test('any id comes back from names that Word takes, in whatever order it keeps them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(99_999), (id, piece) => {
      const names = bookmarkNames(id, piece)

      expect(names.every((name) => /^_\w{1,39}$/.test(name))).toBe(true)
      expect(idOfBookmarks(['_GoBack', ...names.toReversed(), 'obsah'])).toBe(id)
    }),
  )
})

test('of two pieces that became one the first id stays; a part that is lost loses the id', () => {
  const [first = '', ...rest] = bookmarkNames('01890a5d-ac96-774b-bcce-b302099a8057', 1)

  expect(idOfBookmarks([...bookmarkNames('first', 3), ...bookmarkNames('second', 4)])).toBe('first')
  expect(idOfBookmarks(rest)).toBeUndefined()
  expect(idOfBookmarks([first])).not.toBe('01890a5d-ac96-774b-bcce-b302099a8057')
  expect(idOfBookmarks(['_Toc123', '_Ref4'])).toBeUndefined()
})
