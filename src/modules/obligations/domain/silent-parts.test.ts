import { expect, test } from 'vitest'
import { anObligation, aReportObligation, days } from '../../../../test/builders/evidence.ts'
import { occurrencesOfObligation } from './occurrences.ts'
import { silentParts } from './silent-parts.ts'

test.each([
  [
    '40 days before the first whole year ask for none of two',
    '2022-11-22',
    '2024-12-31',
    [['2022-11-22', '2022-12-31']],
  ],
  ['60 days after the last one neither', '2022-01-01', '2024-02-29', [['2024-01-01', '2024-02-29']]],
  ['90 days ask for one', '2022-10-03', '2024-12-31', []],
  ['a lifetime of some weeks asks for nothing at all', '2022-11-22', '2022-12-31', [['2022-11-22', '2022-12-31']]],
])('%s', (_title, from, to, expected) => {
  const obligation = aReportObligation({ lifetime: days(from, to, 0) })
  const parts = silentParts(obligation, occurrencesOfObligation(obligation, 'calendar'))
  expect(parts.map((part) => [part.from, part.to])).toEqual(expected)
})

test('what cannot be counted has no such part', () => {
  const uncountable = anObligation({ counting: { countable: false, reason: 'continuous' } })
  expect(silentParts(uncountable, [])).toEqual([])
})
