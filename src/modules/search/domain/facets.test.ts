import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { type FoundGroup, facetsOf } from './facets.ts'

const upper = { id: newId<'Unit'>(), name: 'Čáslavice' }
const lower = { id: newId<'Unit'>(), name: 'Zlatá Lhota' }
const found: readonly FoundGroup[] = [
  { kind: 'meeting', unit: lower, year: 2023, count: 3 },
  { kind: 'meeting', unit: upper, year: 2024, count: 2 },
  { kind: 'document', unit: upper, year: 2022, count: 5 },
  { kind: 'document', unit: null, year: 2024, count: 1 },
  { kind: 'person', unit: lower, year: null, count: 1 },
]

test('without a choice everything is counted, by kinds in their order and by units in Czech order', () => {
  expect(facetsOf(found, {})).toEqual({
    total: 12,
    kinds: [
      { kind: 'meeting', count: 5 },
      { kind: 'document', count: 6 },
      { kind: 'person', count: 1 },
    ],
    units: [
      { ...upper, count: 7 },
      { ...lower, count: 4 },
    ],
    years: { first: 2022, last: 2024 },
  })
})

test('a choice narrows the others and leaves itself to be changed', () => {
  const facets = facetsOf(found, { kind: 'meeting', unitId: upper.id })
  expect(facets.total).toBe(2)
  expect(facets.kinds).toEqual([
    { kind: 'meeting', count: 2 },
    { kind: 'document', count: 5 },
  ])
  expect(facets.units.map(({ count }) => count)).toEqual([2, 3])
})

test('years leave out what has no day', () => {
  expect(facetsOf(found, { fromYear: 2023 }).kinds).toEqual([
    { kind: 'meeting', count: 5 },
    { kind: 'document', count: 1 },
  ])
  expect(facetsOf(found, { toYear: 2022 }).total).toBe(5)
})

test('a chosen kind that the other choices leave empty stays, to be taken back', () => {
  expect(facetsOf(found, { kind: 'person', unitId: upper.id })).toMatchObject({
    total: 0,
    kinds: [{ kind: 'meeting' }, { kind: 'document' }, { kind: 'person', count: 0 }],
  })
})
