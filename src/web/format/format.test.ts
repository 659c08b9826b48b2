import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { formatIn } from './format.ts'

const day = localDate('2024-10-14')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('in Czech', () => {
  const format = formatIn('cs')

  test('a day is written with its weekday and month in words, kept together by a fixed space', () => {
    expect(format.longDate(day)).toBe('pondělí 14.\u00a0října 2024')
  })

  test('the calendar leaf has the month in the nominative', () => {
    expect([format.month(day), format.day(day)]).toEqual(['říjen', '14.'])
  })

  test.each([
    [14_408_856, '14 408 856 Kč'],
    [11_486_920.85, '11 486 920,85 Kč'],
    [0.5, '0,50 Kč'],
  ])('%d crowns are written %s', (crowns, text) => {
    expect(plain(format.money(crowns))).toBe(text)
  })

  test.each([
    [812, '812 B'],
    [81_200, '81 kB'],
    [1_240_000, '1,2 MB'],
  ])('a file of %i bytes has %s', (bytes, text) => {
    expect(plain(format.fileSize(bytes))).toBe(text)
  })

  test('a percentage stands a fixed space before its sign', () => {
    expect(format.percent(0.62)).toBe('62\u00a0%')
  })
})

test('in English the day has no dot and the percentage no space', () => {
  const format = formatIn('en')
  expect([plain(format.date(day)), format.day(day), format.percent(0.62)]).toEqual(['14 October 2024', '14', '62%'])
})
