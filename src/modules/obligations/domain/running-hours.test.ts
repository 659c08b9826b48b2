import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { anObligation, aRecord } from '../../../../test/builders/evidence.ts'
import { amountOf } from './amount.ts'
import type { Evidence } from './evidence.ts'
import { runningHours } from './running-hours.ts'

/** 40 hours, of them at most 20 at a distance. */
const fortyHours = anObligation({
  duty: 'education-hours',
  counting: {
    countable: true,
    term: { kind: 'quantity', atLeast: 40, what: null },
    measure: 'hours',
    settles: 'events',
    estimate: false,
  },
  rule: { from: 'record', kinds: ['education-group'], maxDistanceHours: 20 },
})

function events(...lengths: readonly (readonly [hours: number, distance: 'distance' | 'in person'])[]): Evidence[] {
  return lengths.map(([hours, how], index) =>
    aRecord(addDays(localDate('2024-01-10'), index), { hours, distance: how === 'distance' }, { id: `event ${index}` }),
  )
}

function countedOf(pieces: readonly Evidence[]): number {
  return amountOf(fortyHours, pieces).counted
}

describe('hours of education (rule 27)', () => {
  test.each([
    ['nothing', events(), 0],
    ['40 hours in person', events([40, 'in person']), 40],
    ['20 in person, 20 at a distance', events([20, 'in person'], [20, 'distance']), 40],
    ['45 of which 25 at a distance', events([20, 'in person'], [25, 'distance']), 40],
    ['the same in pieces that no binary fraction holds', events([20, 'in person'], [25.3, 'distance']), 40],
    ['only distance', events([30, 'distance'], [15, 'distance']), 20],
    ['more than asked', events([50, 'in person']), 50],
  ])('%s', (_what, pieces, counted) => {
    expect(countedOf(pieces)).toBe(counted)
  })

  const anEvent = fc.tuple(
    fc.integer({ min: 1, max: 2_000 }).map((hundredths) => hundredths / 100),
    fc.constantFrom<'distance' | 'in person'>('distance', 'in person'),
  )
  const someEvents = fc.array(anEvent, { maxLength: 12 })

  test('do not depend on the order of entry', () => {
    fc.assert(
      fc.property(someEvents, (lengths) => {
        expect(countedOf(events(...lengths.toReversed()))).toBe(countedOf(events(...lengths)))
      }),
    )
  })

  test('at a distance never add more than their limit, and all hours in person always count', () => {
    fc.assert(
      fc.property(someEvents, (lengths) => {
        const inPerson = countedOf(events(...lengths.filter(([, how]) => how === 'in person')))
        const counted = countedOf(events(...lengths))
        const hundredthsFromAfar = Math.round((counted - inPerson) * 100)
        expect(hundredthsFromAfar).toBeGreaterThanOrEqual(0)
        expect(hundredthsFromAfar).toBeLessThanOrEqual(2_000)
      }),
    )
  })

  test('never come to less by another event', () => {
    fc.assert(
      fc.property(someEvents, anEvent, (lengths, another) => {
        expect(countedOf(events(...lengths, another))).toBeGreaterThanOrEqual(countedOf(events(...lengths)))
      }),
    )
  })
})

describe('the ledger of hours', () => {
  test('says at which event the limit was used up', () => {
    const lines = runningHours(
      fortyHours,
      events([12, 'distance'], [20, 'in person'], [10, 'distance'], [3, 'distance']),
    )
    expect(lines.map(({ adds, overLimit, counted }) => [adds, overLimit, counted])).toEqual([
      [12, 0, 12],
      [20, 0, 32],
      [8, 2, 40],
      [0, 3, 40],
    ])
    expect(lines.at(-1)).toMatchObject({ hours: 45, distanceHours: 25, counted: 40 })
  })

  test('ends at what the duty counts, and its lines add up', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 10 }), (lengths) => {
        const pieces = events(...lengths.map(([hours, far]) => [hours, far ? 'distance' : 'in person'] as const))
        const lines = runningHours(fortyHours, pieces)
        expect(lines.at(-1)?.counted ?? 0).toBe(countedOf(pieces))
        expect(lines.reduce((total, { adds }) => total + adds, 0)).toBe(countedOf(pieces))
        for (const { evidence, adds, overLimit } of lines)
          expect(adds + overLimit).toBe(evidence.facts.of === 'record' ? evidence.facts.hours : null)
      }),
    )
  })
})
