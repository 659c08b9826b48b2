import { expect, test } from 'vitest'
import { states } from '../domain/states.ts'
import { type LedgerAddress, readLedgerAddress, writeLedgerAddress } from './ledger-address.ts'

const readBack = (address: LedgerAddress): LedgerAddress =>
  readLedgerAddress(new URLSearchParams(writeLedgerAddress(address)))

test.each(states)('the address of the filter %s is read back', (state) => {
  expect(readBack({ state })).toEqual({ state })
})

test.each<LedgerAddress>([
  {},
  { year: 2024 },
  { view: 'timeline', year: 2024, state: 'due' },
  { year: 'all', side: 'unit' },
  { year: 2023, side: 'agency', state: 'overdue', agreementId: 'a' },
])('the address of %j is read back', (address) => {
  expect(readBack(address)).toEqual(address)
})

test('what an address cannot mean is left out', () => {
  expect(readLedgerAddress(new URLSearchParams('rok=letos&strana=kraj&stav=skoro'))).toEqual({})
})
