import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { evidenceOfUnit } from '../obligations/index.ts'
import { addUnit } from '../territory/index.ts'
import { changeMeeting } from './use-cases/change-meeting.ts'
import { listMeetings } from './use-cases/list-meetings.ts'
import { changeSeries, followingInSeries } from './use-cases/series/change-series.ts'
import { planSeries } from './use-cases/series/plan-series.ts'

onEachDatabase('a series of meetings', (database) => {
  test('is planned once, on working days; later changes leave alone what was called off', async () => {
    const deps = testDeps(database())
    const details = { kind: 'municipality', ico: null, seat: null, regionCode: null } as const
    const { id: unitId } = await addUnit(deps, { ...details, name: 'Horní Lhota' })
    const {
      on: _on,
      state: _state,
      minutes: _minutes,
      ...content
    } = aMeeting({
      place: 'Radnice',
      attendance: [anAttendant({ presence: 'absent' })],
    })
    const repetition = {
      first: localDate('2025-01-18'),
      every: 3,
      unit: 'months',
      until: localDate('2025-12-31'),
    } as const
    const command = { unitId, seriesId: newId<'Series'>(), repetition, content }
    const planned = await planSeries(deps, command)
    expect(planned.map(({ on }) => on)).toEqual(['2025-01-20', '2025-04-22', '2025-07-18', '2025-10-20'])
    expect((await planSeries(deps, command)).map(({ id }) => id)).toEqual(planned.map(({ id }) => id))
    expect(await deps.read((tx) => evidenceOfUnit(tx, unitId))).toHaveLength(4)

    const [first, second, third] = planned
    if (first === undefined || second === undefined || third === undefined) throw new Error('Four are planned.')
    expect(await followingInSeries(deps, first)).toBe(3)
    await changeMeeting(deps, { id: third.id, version: 1, content: { ...third, state: 'cancelled' } })
    expect(await followingInSeries(deps, first)).toBe(2)

    const nothing = { startsAt: null, endsAt: null, place: null, shiftDays: null, cancel: false }
    const moved = { ...nothing, shiftDays: 1, startsAt: parseTimeOfDay('13') }
    await changeSeries(deps, { meetingId: second.id, change: moved })
    const { meetings } = await listMeetings(deps, { unitId, year: 2025 })
    expect(meetings.map(({ on, startsAt, state }) => [on, startsAt, state])).toEqual([
      ['2025-10-21', '13:00', 'planned'],
      ['2025-07-18', null, 'cancelled'],
      ['2025-04-23', '13:00', 'planned'],
      ['2025-01-20', null, 'planned'],
    ])
    expect(await changeSeries(deps, { meetingId: second.id, change: { ...nothing, cancel: true } })).toHaveLength(2)
  })
})
