import { expect, test } from 'vitest'
import { isReserved } from './reserved-address.ts'

test.each([
  ['manazerka@ukazka.example', true],
  ['a@example', true],
  ['a@mail.example.org', true],
  ['a@host.test', true],
  ['a@mesto.internal', false],
  ['example@mesto.internal', false],
])('whether %s is an address of nobody: %s', (email, reserved) => {
  expect(isReserved(email)).toBe(reserved)
})
