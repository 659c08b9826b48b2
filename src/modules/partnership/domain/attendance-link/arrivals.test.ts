import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { anAttendant } from '../../../../../test/builders/meetings.ts'
import { arrivalTime } from './arrival-time.ts'
import { matchArrival } from './match-arrival.ts'

const meeting = { on: localDate('2024-10-14'), endsAt: parseTimeOfDay('11.30'), state: 'planned' } as const

describe('the code of a meeting', () => {
  test.each([
    ['2024-10-13T21:59:00Z', 'too-early'],
    ['2024-10-13T22:00:00Z', 'open'],
    ['2024-10-14T10:29:00Z', 'open'],
    ['2024-10-14T10:30:00Z', 'over'],
  ])('at %s is %s', (now, expected) => {
    expect(arrivalTime(meeting, new Date(now))).toBe(expected)
  })

  test('without an end it works until midnight, and never at a cancelled meeting', () => {
    const evening = new Date('2024-10-14T21:59:00Z')
    expect(arrivalTime({ ...meeting, endsAt: null }, evening)).toBe('open')
    expect(arrivalTime({ ...meeting, endsAt: null, state: 'cancelled' }, evening)).toBe('over')
    expect(arrivalTime({ ...meeting, endsAt: parseTimeOfDay('23.30') }, new Date('2024-10-14T22:00:00Z'))).toBe('over')
  })
})

describe('who writes himself or herself in', () => {
  const list = [
    anAttendant({ name: 'Mgr. Jana Nová', organisation: 'Základní škola' }),
    anAttendant({ name: 'Petr Malý', organisation: 'Městská policie' }),
    anAttendant({ name: 'Petr Malý', organisation: 'Úřad práce' }),
    anAttendant({ name: 'zástupce', organisation: 'Charita' }),
  ]

  test.each([
    ['jana nova', null, 0],
    ['Nová Jana', 'kdekoliv', 0],
    ['Petr Malý', 'úřad práce', 2],
    ['Petr Malý', null, null],
    ['Eva Neznámá', 'Charita', null],
    ['Mgr.', null, null],
  ])('„%s“ of %s', (name, organisation, expected) => {
    expect(matchArrival({ name, organisation }, list)).toBe(expected)
  })
})
