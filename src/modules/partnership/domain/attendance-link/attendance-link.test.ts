import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { type AttendanceLink, requireOpen } from './attendance-link.ts'

const now = new Date('2024-10-14T10:00:00Z')

function aLink(details: Partial<AttendanceLink> = {}): AttendanceLink {
  return {
    id: newId(),
    unitId: newId(),
    meetingId: newId(),
    name: 'Eva Nová',
    organisation: null,
    personId: null,
    usedAt: null,
    closedAt: null,
    answer: null,
    ...details,
  }
}

const on = (day: string, state: 'planned' | 'held' | 'cancelled' = 'planned') => ({ on: localDate(day), state })

describe('a link for attendance', () => {
  test('works before the meeting, on its day and the day after, in Prague', () => {
    const link = aLink()
    for (const day of ['2024-11-21', '2024-10-14', '2024-10-13']) expect(requireOpen(link, on(day), now)).toBe(link)
    const night = (time: string) => () => requireOpen(link, on('2024-10-12', 'held'), new Date(time))
    expect(night('2024-10-13T21:59:59Z')).not.toThrow()
    expect(night('2024-10-13T22:00:00Z')).toThrow('link.expired')
  })

  test.each([
    ['link.unknown', null, on('2024-10-14')],
    ['link.unknown', aLink(), null],
    ['link.unknown', aLink({ closedAt: now }), on('2024-10-14')],
    ['link.used', aLink({ usedAt: now, answer: 'remote' }), on('2024-10-14')],
    ['link.used', aLink({ usedAt: now, answer: 'remote' }), on('2020-01-01')],
    ['link.expired', aLink(), on('2024-10-14', 'cancelled')],
  ] as const)('otherwise it is %s', (code, link, meeting) => {
    expect(() => requireOpen(link, meeting, now)).toThrow(code)
  })
})
