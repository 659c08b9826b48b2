import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { concernsOf, type Standing } from './attention.ts'

const today = localDate('2024-10-14')

function aStanding(details: Partial<Standing> = {}): Standing {
  return {
    phase: 'in-force',
    validity: { from: localDate('2022-01-01'), to: localDate('2026-12-31') },
    unsigned: false,
    managerVacant: false,
    recordsFrom: localDate('2022-01-01'),
    lastRecordOn: localDate('2024-10-01'),
    ...details,
  }
}

test('a unit that keeps its records and has its people raises no concern', () => {
  expect(concernsOf(aStanding(), today)).toEqual([])
})

describe('a unit is silent', () => {
  test.each([
    ['2024-07-06', []],
    ['2024-07-05', ['silent']],
  ])('with the last record on %s: %j', (day, concerns) => {
    expect(concernsOf(aStanding({ lastRecordOn: localDate(day) }), today)).toEqual(concerns)
  })

  test('only when there was time for a record since records are kept', () => {
    const fresh = aStanding({ lastRecordOn: null, recordsFrom: localDate('2024-09-01') })
    expect(concernsOf(fresh, today)).toEqual([])
    expect(concernsOf(fresh, localDate('2024-12-31'))).toEqual(['silent'])
  })

  test('only when there was time since the agreement began', () => {
    const young = { from: localDate('2024-09-15'), to: localDate('2028-09-14') }
    expect(concernsOf(aStanding({ lastRecordOn: null, validity: young }), today)).toEqual([])
  })
})

test('an end that is near, an empty post and a missing signature are said together', () => {
  const standing = aStanding({ phase: 'expiring', managerVacant: true, unsigned: true })
  expect(concernsOf(standing, today)).toEqual(['expiring', 'vacant', 'unsigned'])
})

test.each(['not-in-force', 'upcoming', 'ended'] as const)('an agreement that is %s raises none', (phase) => {
  expect(concernsOf(aStanding({ phase, managerVacant: true, lastRecordOn: null }), today)).toEqual([])
})
