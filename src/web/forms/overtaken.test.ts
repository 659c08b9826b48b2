import { expect, test } from 'vitest'
import { isOvertaken, versionToSend } from './overtaken.ts'

const sent = (errors: Readonly<Record<string, string>>) => ({ values: { version: '1' }, errors, fault: null })

test('a form that came back for a wrong field keeps the version that its editor saw', () => {
  expect(versionToSend(sent({ name: 'Napište jméno.' }), 2)).toBe('1')
  expect(isOvertaken(sent({ name: 'Napište jméno.' }), 2)).toBe(false)
})

test('an overtaken form is made from the new version', () => {
  const refused = sent({ '': 'Záznam mezitím změnil někdo jiný.' })
  expect([isOvertaken(refused, 2), versionToSend(refused, 2)]).toEqual([true, '2'])
})

test('a form that was not sent yet has the version of its record', () => {
  expect([isOvertaken(null, 3), versionToSend(null, 3)]).toEqual([false, '3'])
})
