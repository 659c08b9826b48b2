import { expect, test } from 'vitest'
import { checkUnit } from './check-unit.ts'
import type { UnitDetails } from './unit.ts'

const details: UnitDetails = { name: 'Horní Lhota', kind: 'municipality', ico: null, seat: null, regionCode: null }

test('spaces are put right, and what is empty is not known', () => {
  expect(
    checkUnit({ ...details, name: '  Horní\u00a0 Lhota ', ico: ' 123 456 79 ', seat: ' ', regionCode: '' }),
  ).toEqual({
    ...details,
    ico: '12345679',
  })
})

test.each([
  [{ name: '   ' }, 'unit.name_missing', 'name'],
  [{ ico: '1234567' }, 'unit.ico_format', 'ico'],
  [{ ico: '1234567x' }, 'unit.ico_format', 'ico'],
  [{ ico: '12345678' }, 'unit.ico_checksum', 'ico'],
])('a unit with %o is refused at its field', (wrong, code, field) => {
  expect(() => checkUnit({ ...details, ...wrong })).toThrow(expect.objectContaining({ code, field }))
})
