import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

const words = typeset({
  lead: 'Hodnocení v roce',
  steps: [{ text: 'Jednání s obcí' }],
  until: (day: string) => `Platí do ${day} a dál`,
  icon: null,
})

test('a one-letter word never ends a line', () => {
  expect([words.lead, words.steps[0]?.text]).toEqual(['Hodnocení v\u00a0roce', 'Jednání s\u00a0obcí'])
})

test('a sentence made from values is set as well', () => {
  expect(words.until('31. 12. 2026')).toBe('Platí do 31.\u00a012.\u00a02026 a\u00a0dál')
})

test('what is no text stays as it is', () => {
  expect(words.icon).toBeNull()
})
