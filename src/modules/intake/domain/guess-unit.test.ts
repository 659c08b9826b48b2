import { expect, test } from 'vitest'
import { guessKind, guessRegion } from './guess-unit.ts'

const regions = [
  { code: 'CZ042', name: 'Ústecký kraj' },
  { code: 'CZ063', name: 'Kraj Vysočina' },
]

test.each([
  ['Statutární město Lhota', 'municipality'],
  ['Obec Lhota', 'municipality'],
  ['Mikroregion Lhotsko', 'union'],
  ['Svazek obcí Lhotsko', 'union'],
  ['MAS Lhotsko', 'action-group'],
  ['Ústecký kraj', 'region'],
  ['Lhota', null],
] as const)('„%s“ is %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind)
})

test('a region is taken only from its written name', () => {
  expect(guessRegion('Lhota', 'Lhota 1, Ústecký kraj', regions)).toBe('CZ042')
  expect(guessRegion('Ústí', 'Ústí 1', regions)).toBeNull()
})
