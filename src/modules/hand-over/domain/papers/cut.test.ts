import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, cutList, shortened } from './cut.ts'

test('a list that is too long says how many more there are', () => {
  const items = Array.from({ length: 10 }, (_, index) => `Závazek ${index + 1}`)
  const lines = cutList(items, 4, 'cs').map(({ content }) => content[0]?.text)
  expect(lines).toEqual(['Závazek 1', 'Závazek 2', 'Závazek 3', 'a\u00a0dalších\u00a07'])
})

test('a list never has more lines than it may, and nothing is dropped silently', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 12 }), (items, most) => {
      const { shown, more } = cut(items, most)
      expect(shown.length + Math.sign(more)).toBeLessThanOrEqual(most)
      expect([...shown, ...items.slice(items.length - more)]).toHaveLength(items.length)
      expect(items.slice(0, shown.length)).toEqual(shown)
    }),
  )
})

test('a text that is too long ends at a word and says that it goes on', () => {
  expect(shortened('Zpráva o plnění popisu spolupráce pro zastupitelstvo', 30)).toBe('Zpráva o plnění popisu…')
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 60 }), (text, most) => {
      expect(shortened(text, most).length).toBeLessThanOrEqual(most)
      if (text.length <= most) expect(shortened(text, most)).toBe(text)
    }),
  )
})
