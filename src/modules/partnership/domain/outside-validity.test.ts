import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { outsideValidity } from './outside-validity.ts'

const valid = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) })

describe('a meeting and the validity of agreements', () => {
  const two = [valid('2019-01-01', '2021-12-31'), valid('2022-04-19', '2027-04-18')]

  test('within any of them it is in order, both ends included', () => {
    for (const on of ['2019-01-01', '2021-12-31', '2023-03-14', '2027-04-18'])
      expect(outsideValidity(two, localDate(on))).toBeNull()
  })

  test('outside it is refused at its day, with the nearest validity', () => {
    expect(outsideValidity(two, localDate('2027-04-19'))).toMatchObject({
      code: 'meeting.outside_validity',
      field: 'on',
      details: { from: '2022-04-19', to: '2027-04-18' },
    })
    expect(outsideValidity(two, localDate('2018-12-31'))).toMatchObject({ details: { from: '2019-01-01' } })
  })

  test('without a dated agreement nothing is outside', () => {
    expect(outsideValidity([], localDate('2024-01-01'))).toBeNull()
  })
})
