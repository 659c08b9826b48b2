import { expect, test } from 'vitest'
import { withAddresses } from './with-addresses.ts'

const shown = (text: string, link: string) =>
  withAddresses([{ text, link }])
    .map((span) => span.text)
    .join('')

test('an address that the words of a link do not say stands after them', () => {
  expect(shown('stránka města', 'https://www.horni-lhota.example/byty/')).toBe(
    'stránka města (www.horni-lhota.example/byty)',
  )
  expect(shown('referentka', 'mailto:novotna@horni-lhota.example?subject=Byty')).toBe(
    'referentka (novotna@horni-lhota.example)',
  )
})

test('it is not said twice, not when it is too long to be typed, and never for what is no address', () => {
  expect(shown('www.horni-lhota.example', 'https://www.horni-lhota.example/')).toBe('www.horni-lhota.example')
  expect(shown('zápis', `https://www.horni-lhota.example/${'a'.repeat(80)}`)).toBe('zápis')
  expect(shown('zápis', 'javascript:alert(1)')).toBe('zápis')
})

test('a link in pieces of several looks gets its address once, at its end', () => {
  const link = 'https://www.horni-lhota.example/'
  const spans = withAddresses([{ text: 'stránka ', link }, { text: 'města', bold: true, link }, { text: '.' }])

  expect(spans.map(({ text }) => text)).toEqual(['stránka ', 'města', ' (www.horni-lhota.example)', '.'])
})
