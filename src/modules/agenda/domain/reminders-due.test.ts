import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#kernel/czech-holidays.ts'
import { newId } from '#kernel/ids.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import type { AgendaItem } from './agenda-item.ts'
import { type Frequency, mayRemindOn } from './frequency.ts'
import { type Reminder, remindersDue } from './reminders-due.ts'
import { thresholdOf } from './threshold.ts'

const anItem = (by: string | null, details: Partial<AgendaItem> = {}): AgendaItem => ({
  key: `task ${by}`,
  unitId: newId(),
  subject: { kind: 'task', taskId: newId(), meetingId: null, words: 'Oslovit školu', ownerName: null },
  by: by === null ? null : localDate(by),
  since: null,
  forWhom: { kind: 'keeper' },
  ...details,
})

const aMeeting = (on: string): AgendaItem =>
  anItem(on, {
    subject: {
      kind: 'meeting',
      meeting: {
        id: newId(),
        unitId: newId(),
        kind: 'local-partnership',
        state: 'planned',
        on: localDate(on),
        startsAt: null,
        endsAt: null,
        place: null,
        name: null,
        agenda: [],
        version: 1,
      },
    },
  })

/** Everything that somebody hears of an item when asked on each of the days. */
function heard(item: AgendaItem, days: readonly LocalDate[]): readonly (readonly [LocalDate, string])[] {
  const sent: Reminder[] = []
  return days.flatMap((day) => {
    const due = remindersDue([item], sent, day)
    sent.push(...due.map(({ reminder }) => reminder))
    return due.map(({ reminder }) => [day, reminder.threshold] as const)
  })
}

function mornings(from: string, days: number, frequency: Frequency = 'working-day') {
  return Array.from({ length: days }, (_, index) => addDays(localDate(from), index)).filter((day) =>
    mayRemindOn(day, frequency),
  )
}

describe('reminders of a deadline', () => {
  test('come thirty days, a week and a day before, once after it, and then each week', () => {
    // Thursday 12 November; the 17th is a holiday.
    expect(heard(anItem('2026-11-12'), mornings('2026-10-01', 62))).toEqual([
      ['2026-10-13', '30'],
      ['2026-11-05', '7'],
      ['2026-11-11', '1'],
      ['2026-11-13', 'late-0'],
      ['2026-11-20', 'late-1'],
      ['2026-11-27', 'late-2'],
    ])
  })

  test('that fall on a weekend or a holiday come on the next working day', () => {
    // Thirty days before is a Saturday, a week before the holiday of 28 September.
    expect(heard(anItem('2026-10-05'), mornings('2026-09-01', 34))).toEqual([
      ['2026-09-07', '30'],
      ['2026-09-29', '7'],
      ['2026-10-02', '1'],
    ])
  })

  test('the last one comes on the last working day before it, however many holidays are between', () => {
    expect(heard(anItem('2026-12-28'), mornings('2026-12-22', 6))).toEqual([
      ['2026-12-22', '7'],
      ['2026-12-23', '1'],
    ])
  })

  test('whoever reads once a week hears on the first working day of it', () => {
    // Monday 6 April 2026 is Easter Monday.
    expect(mornings('2026-03-30', 14, 'weekly')).toEqual(['2026-03-30', '2026-04-07'])
    expect(heard(anItem('2026-04-15'), mornings('2026-03-09', 60, 'weekly'))).toEqual([
      ['2026-03-16', '30'],
      ['2026-04-13', '7'],
      ['2026-04-20', 'late-0'],
      ['2026-04-27', 'late-1'],
      ['2026-05-04', 'late-2'],
    ])
  })

  test('whoever wants none gets none', () => {
    expect(mornings('2026-01-01', 365, 'never')).toEqual([])
  })

  test('of a meeting come a week and a day before, and not when it has been', () => {
    expect(heard(aMeeting('2026-11-12'), mornings('2026-10-01', 62))).toEqual([
      ['2026-11-05', '7'],
      ['2026-11-11', '1'],
    ])
  })

  test('of what waits without a deadline comes one, after a week', () => {
    const since = localDate('2026-11-02')
    expect(heard(anItem(null, { since }), mornings('2026-11-01', 60))).toEqual([['2026-11-09', 'waiting']])
    expect(thresholdOf(anItem(null), since)).toBeNull()
  })

  test('are never repeated, never come on a day off, and at least one comes before the deadline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), (offset) => {
        const by = addDays(localDate('2010-01-01'), offset)
        const said = heard(anItem(by), mornings(addDays(by, -45), 90))
        expect(new Set(said.map(([, threshold]) => threshold)).size).toBe(said.length)
        expect(said.every(([day]) => isWorkingDay(day))).toBe(true)
        expect(said.filter(([day]) => day < by).map(([, threshold]) => threshold)).toContain('1')
      }),
    )
  })

  test('of several things the most pressing is the first', () => {
    const due = remindersDue(
      [anItem('2026-11-26'), anItem('2026-11-13'), anItem('2026-11-19')],
      [],
      localDate('2026-11-16'),
    )
    expect(due.map(({ item, reminder }) => [item.by, reminder.threshold])).toEqual([
      ['2026-11-13', 'late-0'],
      ['2026-11-19', '7'],
      ['2026-11-26', '30'],
    ])
  })
})
