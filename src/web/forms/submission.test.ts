import { expect, test } from 'vitest'
import { explained, returned } from './submission.ts'

const form = new FormData()
form.set('nazev', 'Jednání partnerství')
form.set('heslo', 'tajné')
form.set('_csrf', 'token')

test('what a person wrote comes back, except for passwords and our own fields', () => {
  expect(returned(form, {}).values).toEqual({ nazev: 'Jednání partnerství' })
})

test('a refusal stands at its field', () => {
  const { errors } = explained(form, { kind: 'refusal', status: 422, sentence: 'Název chybí.', field: 'nazev' })
  expect(errors).toEqual({ nazev: 'Název chybí.' })
})

test('a refusal of the whole form stands above it', () => {
  const { errors } = explained(form, { kind: 'refusal', status: 409, sentence: 'Již schváleno.', field: null })
  expect(errors).toEqual({ '': 'Již schváleno.' })
})

test('a fault of ours brings only its code', () => {
  const { errors, fault } = explained(form, { kind: 'fault', status: 500, code: '7F3A' })
  expect([errors, fault]).toEqual([{}, '7F3A'])
})
