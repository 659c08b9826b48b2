import { expect, test } from 'vitest'
import { isRecognised } from './recognised-text.ts'

const czech = 'Město Lhota zajišťuje činnost partnerství, řídí pracovní skupiny a předkládá zprávu o plnění. '
const foreign = czech.replace(/[ěščřžůťďň]/gu, 'e')

test.each([
  ['Czech text', czech.repeat(10), false],
  ['a text without Czech letters', foreign.repeat(10), true],
  ['a short text without Czech letters', foreign, false],
  ['a text with signs of money inside words', `${czech.repeat(10)} 4x ro¢ně`, true],
  ['a text with prices', `${czech.repeat(10)} 100 € ročně`, false],
])('%s looks recognised in a wrong language: %s', (_, text, recognised) => {
  expect(isRecognised(text)).toBe(recognised)
})
