import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { aMeeting, anAttendant, asSaved } from '../../../../../test/builders/meetings.ts'
import { changeInSeries, type SeriesChange } from './change-in-series.ts'

const seriesId = newId<'Series'>()
const of = (on: string, state: 'planned' | 'held' | 'cancelled' = 'planned') =>
  asSaved(aMeeting({ on, state, place: 'Radnice', attendance: [anAttendant()] }), { seriesId })

const series = [of('2025-01-16'), of('2025-04-16'), of('2025-07-16', 'cancelled'), of('2025-10-16')] as const
const nothing: SeriesChange = { startsAt: null, endsAt: null, place: null, shiftDays: null, cancel: false }

test('the following ones change with it, earlier and cancelled ones stay', () => {
  const changed = changeInSeries(series, series[1], { ...nothing, place: 'Škola', startsAt: parseTimeOfDay('10') })
  expect(changed.map(({ on, place, startsAt, version }) => [on, place, startsAt, version])).toEqual([
    ['2025-04-16', 'Škola', '10:00', 2],
    ['2025-10-16', 'Škola', '10:00', 2],
  ])
})

test('moved by days, each lands on a working one', () => {
  const changed = changeInSeries(series, series[0], { ...nothing, shiftDays: 2 })
  expect(changed.map(({ on }) => on)).toEqual(['2025-01-20', '2025-04-22', '2025-10-20'])
})

test('called off, nobody is ticked', () => {
  const changed = changeInSeries(series, series[3], { ...nothing, cancel: true })
  expect(changed).toMatchObject([{ state: 'cancelled', attendance: [{ presence: 'absent' }] }])
})

test('a change that changes nothing, or moves by years, is refused', () => {
  expect(() => changeInSeries(series, series[0], nothing)).toThrow('series.nothing_to_change')
  for (const shiftDays of [1.5, 367, Number.NaN])
    expect(() => changeInSeries(series, series[0], { ...nothing, shiftDays })).toThrow('series.shift_impossible')
})
