import { expect, test } from 'vitest'
import { agreementOfTenRows, aScheduleRow, tenRows } from '../../../../test/builders/ten-rows.ts'
import { asId } from '../../../kernel/ids.ts'
import { localDate } from '../../../kernel/local-date.ts'
import type { AgreementVersion } from '../../agreements/index.ts'
import { bindingVersions } from './binding-versions.ts'
import { counterparts } from './counterparts.ts'
import type { Obligation } from './obligation.ts'
import { type AgreementTerms, obligationsOf } from './obligations-of.ts'

function dutiesOf(version: number, schedule: AgreementTerms['schedule']): readonly Obligation[] {
  return obligationsOf({ ...agreementOfTenRows, schedule }).map((seed, index) => ({
    ...seed,
    id: asId(`0189000${version}-0000-7000-8000-${String(index).padStart(12, '0')}`),
  }))
}

/** Places in the newer version by places in the older one. */
function matched(older: AgreementTerms['schedule'], newer: AgreementTerms['schedule']): readonly (number | null)[] {
  const [before, after] = [dutiesOf(1, older), dutiesOf(2, newer)]
  const same = counterparts(before, after)
  return before.map(({ id }) => {
    const place = after.findIndex((duty) => duty.id === same.get(id))
    return place === -1 ? null : place
  })
}

test('rows that moved are found by their words', () => {
  expect(matched(tenRows, tenRows.toReversed())).not.toContain(null)
  expect(matched(tenRows.slice(0, 1), tenRows.slice(0, 1))).toEqual([0, 1])
})

test('a duty of the form is the same though its number has changed', () => {
  const four = aScheduleRow('Lokální partnerství', 'Nejméně 4x ročně')
  const three = aScheduleRow('Lokální partnerství města', '3x ročně')
  expect(matched([four], [three])[0]).toBe(0)
})

test('what is left out has none, and where two look alike neither is taken', () => {
  const own = aScheduleRow('Terénní práce', '2x ročně')
  expect(matched([own], tenRows.slice(0, 1))[0]).toBeNull()
  expect(matched([own], [own, own])[0]).toBeNull()
})

test('an older version binds until the day before the newer one; one not approved yet binds nobody', () => {
  const version = (number: number, from: string, to: string, status: AgreementVersion['status']) => ({
    number,
    status,
    validity: { from: localDate(from), to: localDate(to) },
  })
  const isApproved = (status: string): boolean => status === 'signed'
  const versions = [
    version(3, '2025-01-01', '2027-12-31', 'draft'),
    version(2, '2024-06-01', '2027-04-16', 'signed'),
    version(1, '2023-04-17', '2027-04-16', 'signed'),
  ]
  expect(
    bindingVersions(versions, isApproved).map(({ number, validity }) => [number, validity.from, validity.to]),
  ).toEqual([
    [2, '2024-06-01', '2027-04-16'],
    [1, '2023-04-17', '2024-05-31'],
  ])
})
