import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import type { Status, StepName, TakenStep } from './life-cycle.ts'
import { type Phase, phaseOn, shortenedBy, validityOf } from './validity.ts'

const validity = { from: localDate('2022-04-19'), to: localDate('2026-12-31') }

describe('the phase on a day', () => {
  test.each([
    ['2022-04-18', 'upcoming'],
    ['2022-04-19', 'in-force'],
    ['2026-07-03', 'in-force'],
    ['2026-07-04', 'expiring'],
    ['2026-12-31', 'expiring'],
    ['2027-01-01', 'ended'],
  ] as const)('%s is %s', (day, phase) => {
    expect(phaseOn('signed', validity, localDate(day))).toBe(phase)
  })

  const onTheWay: readonly Status[] = ['draft', 'opinion-given', 'agency-approved', 'withdrawn']
  test.each(onTheWay)('a version that is %s is not in force', (status) => {
    expect(phaseOn(status, validity, localDate('2024-01-01'))).toBe('not-in-force')
  })

  test('approved without signatures it is in force', () => {
    expect(phaseOn('council-approved', validity, localDate('2024-01-01'))).toBe('in-force')
  })

  test('approved without a known validity it is not in force', () => {
    expect(phaseOn('signed', null, localDate('2024-01-01'))).toBe('not-in-force')
  })

  const ends: readonly (readonly [Status, Phase])[] = [
    ['terminated', 'ended'],
    ['replaced', 'ended'],
  ]
  test.each(ends)('one that is %s has ended once its shortened validity is over', (status, phase) => {
    const shortened = { ...validity, to: localDate('2024-06-30') }
    expect(phaseOn(status, shortened, localDate('2024-07-01'))).toBe(phase)
    expect(phaseOn(status, null, localDate('2024-07-01'))).toBe(phase)
  })

  test('a termination that is agreed for later leaves it in force until then', () => {
    const shortened = { ...validity, to: localDate('2025-06-30') }
    expect(phaseOn('terminated', shortened, localDate('2024-07-01'))).toBe('in-force')
  })
})

describe('a validity shortened by an end', () => {
  const ending = (takenOn: string | null, step: StepName = 'termination'): readonly TakenStep[] => [
    {
      step,
      takenOn: takenOn === null ? null : localDate(takenOn),
      resolution: null,
      reason: 'Dohoda',
      source: 'account',
      sourceNote: null,
    },
  ]

  test.each([
    ['2024-07-01', '2024-06-30'],
    ['2030-01-01', '2026-12-31'],
    ['2022-01-01', '2022-04-19'],
  ])('terminated from %s it runs to %s', (day, to) => {
    expect(shortenedBy(validity, ending(day))).toEqual({ from: validity.from, to })
  })

  test('a replacement shortens it alike', () => {
    expect(shortenedBy(validity, ending('2024-07-01', 'replacement'))?.to).toBe('2024-06-30')
  })

  test('without an end, or without its day, it stays', () => {
    expect(shortenedBy(validity, ending('2024-07-01', 'opinion'))).toBe(validity)
    expect(shortenedBy(validity, ending(null))).toBe(validity)
    expect(shortenedBy(null, ending('2024-07-01'))).toBeNull()
  })
})

describe('the validity that the form prints', () => {
  const approval = localDate('2022-04-19')

  test('years run from the approval, less a day', () => {
    expect(validityOf({ years: 5, from: null, to: null }, approval)).toEqual({ from: approval, to: '2027-04-18' })
  })

  test('a printed end goes before the number of years', () => {
    expect(validityOf({ years: 5, from: '2022', to: '2026' }, approval)).toEqual({ from: approval, to: '2026-12-31' })
  })

  test('without an approval it begins on the printed day', () => {
    expect(validityOf({ years: null, from: '2022-05', to: '2026-08' }, null)).toEqual({
      from: '2022-05-01',
      to: '2026-08-31',
    })
  })

  test('a form that does not say enough has none', () => {
    expect(validityOf({ years: null, from: null, to: null }, approval)).toBeNull()
    expect(validityOf({ years: 5, from: null, to: null }, null)).toBeNull()
    expect(validityOf({ years: null, from: null, to: '2021' }, approval)).toBeNull()
  })
})
