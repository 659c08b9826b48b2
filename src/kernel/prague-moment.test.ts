import { expect, test } from 'vitest'
import { localDate } from './local-date.ts'
import { pragueMoment } from './prague-moment.ts'

test.each([
  ['2024-09-19', '09:00', '2024-09-19T07:00:00.000Z'],
  ['2024-11-21', '09:00', '2024-11-21T08:00:00.000Z'],
  ['2024-01-01', '00:00', '2023-12-31T23:00:00.000Z'],
  ['2024-03-31', '02:30', '2024-03-31T01:30:00.000Z'],
  ['2024-10-27', '02:30', '2024-10-27T00:30:00.000Z'],
])('%s %s in Prague is %s', (day, time, moment) => {
  expect(pragueMoment(localDate(day), time).toISOString()).toBe(moment)
})
