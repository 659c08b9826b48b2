import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { invitationOf } from './read-invitation.ts'

function formWith(role: string, scope: string): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ name: 'Jan', email: 'jan@mesto.example', role, scope }))
    form.set(name, value)
  return form
}

const unitId = newId<'Unit'>()

test.each([
  ['everywhere', { kind: 'everywhere' }],
  ['region:CZ042', { kind: 'region', regionCode: 'CZ042' }],
  [`unit:${unitId}`, { kind: 'unit', unitId }],
])('the choice „%s“ is a place', (choice, scope) => {
  expect(invitationOf(formWith('reader', choice))).toMatchObject({ name: 'Jan', role: 'reader', scope })
})

test.each([
  ['reader', 'unit:1', 'scope'],
  ['reader', 'region:', 'scope'],
  ['reader', '', 'scope'],
  ['king', 'everywhere', 'role'],
])('the role „%s“ at „%s“ is refused at its field', (role, choice, field) => {
  expect(() => invitationOf(formWith(role, choice))).toThrow(expect.objectContaining({ code: 'account.scope', field }))
})
