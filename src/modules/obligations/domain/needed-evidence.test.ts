import { describe, expect, test } from 'vitest'
import { aMeeting, aRecord, aReport } from '../../../../test/builders/evidence.ts'
import { obligationsOfTenRows as obligations, yearOfRecords } from '../../../../test/builders/ten-rows.ts'
import { localDate } from '../../../kernel/local-date.ts'
import { describeLedger } from './describe-ledger.ts'
import type { Evidence } from './evidence.ts'
import { ledger } from './ledger.ts'
import { type NeededEvidence, neededEvidence } from './needed-evidence.ts'

/** The year of records, and others of every kind around it. */
const records: readonly Evidence[] = [
  ...yearOfRecords,
  ...['2023-05-20', '2023-11-02', '2025-06-03', '2026-02-11', '2027-01-15'].flatMap((day) => [
    aMeeting(day),
    aMeeting(day, { kind: 'consultation' }, { id: `talks ${day}` }),
    aRecord(day, { hours: 3 }),
    aRecord(day, { kind: 'research' }, { id: `research ${day}` }),
    aRecord(day, { kind: 'advice' }, { id: `advice ${day}` }),
  ]),
  aReport(2025, { councilOn: localDate('2026-03-04') }),
]

function isNeeded({ facts, on, linkedTo }: Evidence, needs: readonly NeededEvidence[]): boolean {
  return (
    linkedTo.length > 0 ||
    needs.some(
      ({ of, kind, from, to }) =>
        of === facts.of && kind === facts.kind && (from === null || from <= on) && (to === null || on <= to),
    )
  )
}

describe.each(['calendar', 'from-start'] as const)('with years from %s', (yearStart) => {
  test.each([2023, 2024, 2025, 2026, 2027])(
    'the ledger of %i is the same from what it needs as from everything',
    (year) => {
      const needed = records.filter((record) => isNeeded(record, neededEvidence(obligations, year, yearStart)))
      for (const today of ['2023-12-01', '2024-11-20', '2025-02-10', '2026-12-31', '2027-06-01']) {
        const settings = { today: localDate(today), year, recordsFrom: null, waivers: [], yearStart }
        const said = (evidence: readonly Evidence[]) => describeLedger(ledger(obligations, evidence, settings), 'cs')
        expect(said(needed)).toEqual(said(records))
      }
    },
  )
})

test('most records of other years are not needed', () => {
  const needs = neededEvidence(obligations, 2024, 'calendar')
  const meetings = records.filter(({ facts, on }) => facts.of === 'meeting' && !on.startsWith('2024'))
  expect(meetings.filter((record) => isNeeded(record, needs)).map(({ facts }) => facts)).not.toContainEqual(
    expect.objectContaining({ kind: 'local-partnership' }),
  )
})
