import { expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import type { Role } from '../../access/index.ts'
import type { ForWhom } from './agenda-item.ts'
import { isFor } from './holders.ts'

const roles = [
  'manager',
  'representative',
  'consultant',
  'regional-head',
  'partner',
  'reader',
  'administrator',
] as const
const accounts = new Map<Role, Id<'Account'>>(roles.map((role) => [role, newId<'Account'>()]))

/** Who of those that hold a role in the unit has the item on the list. */
function holders(forWhom: ForWhom, held: readonly Role[] = roles): readonly Role[] {
  const posts = held.flatMap((role) => {
    const accountId = accounts.get(role)
    return accountId === undefined ? [] : [{ role, accountId }]
  })
  return posts.filter(({ accountId }) => isFor(forWhom, accountId, posts)).map(({ role }) => role)
}

const without = (...missing: readonly Role[]): readonly Role[] => roles.filter((role) => !missing.includes(role))

test.each<[string, ForWhom, readonly Role[]]>([
  ['the unit owes', { kind: 'side', side: 'unit' }, ['manager', 'representative']],
  ['the Agency owes', { kind: 'side', side: 'agency' }, ['consultant']],
  ['both owe', { kind: 'side', side: 'both' }, ['manager', 'representative', 'consultant']],
  ['nobody took it on', { kind: 'keeper' }, ['manager']],
  ['all meet', { kind: 'everybody' }, ['manager', 'representative', 'consultant', 'partner']],
])('when %s', (_, forWhom, expected) => {
  expect(holders(forWhom)).toEqual(expected)
})

test('where there is no consultant, the regional head has the Agency’s duties', () => {
  expect(holders({ kind: 'side', side: 'agency' }, without('consultant'))).toEqual(['regional-head'])
})

test('where there is no manager, the representative has what nobody took on', () => {
  expect(holders({ kind: 'keeper' }, without('manager'))).toEqual(['representative'])
  expect(holders({ kind: 'keeper' }, ['reader'])).toEqual([])
})

test('what a person took on is on no other list, whatever the role', () => {
  const accountId = accounts.get('reader') ?? newId<'Account'>()
  expect(holders({ kind: 'account', accountId })).toEqual(['reader'])
})
