import { expect, test } from 'vitest'
import { can, type Permission, permissions, permissionsOf } from './policy.ts'
import { type Role, roles } from './roles.ts'

/** The table once more, from the side of the roles; whoever changes the policy says so twice. */
const expected: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: ['unit.read', 'document.upload', 'agreement.edit', 'account.manage'],
  consultant: [
    'unit.read',
    'document.upload',
    'agreement.edit',
    'agreement.approve-agency',
    'meeting.write',
    'record.write',
    'report.write',
    'paper.issue',
    'report.approve',
    'credit.confirm-agency',
  ],
  'regional-head': [
    'unit.read',
    'document.upload',
    'agreement.edit',
    'agreement.approve-agency',
    'meeting.write',
    'record.write',
    'report.write',
    'paper.issue',
    'report.approve',
    'obligation.waive',
    'credit.confirm-agency',
  ],
  manager: [
    'unit.read',
    'document.upload',
    'agreement.edit',
    'agreement.approve-unit',
    'meeting.write',
    'record.write',
    'report.write',
    'paper.issue',
    'report.approve',
    'obligation.waive',
    'credit.confirm-unit',
  ],
  representative: [
    'unit.read',
    'document.upload',
    'agreement.approve-unit',
    'record.write',
    'paper.issue',
    'report.approve',
    'obligation.waive',
    'credit.confirm-unit',
  ],
  partner: ['unit.read', 'credit.confirm-unit'],
  reader: ['unit.read'],
}

const everyCase = roles.flatMap((role) =>
  permissions.map((permission) => [role, permission, expected[role].includes(permission)] as const),
)

test.each(everyCase)('%s, %s: %s', (role, permission, allowed) => {
  expect(can(role, permission)).toBe(allowed)
})

test('roles held together add up, and nothing comes from no role', () => {
  expect(permissionsOf(['partner', 'administrator']).has('account.manage')).toBe(true)
  expect(permissionsOf([])).toEqual(new Set())
})

test('nobody approves or gives a word for both sides', () => {
  const both = (unit: Permission, agency: Permission) => roles.filter((role) => can(role, unit) && can(role, agency))
  expect(both('agreement.approve-unit', 'agreement.approve-agency')).toEqual([])
  expect(both('credit.confirm-unit', 'credit.confirm-agency')).toEqual([])
})
