import { expect, test } from 'vitest'
import { keptForm } from './kept-form.ts'

const kept = { kind: 'interrupted-form', to: '/celky/1', fields: [['zapis', 'Text']], files: false }

test('the form comes through the sign-in as it was', () => {
  expect(keptForm(JSON.stringify(kept))).toEqual(kept)
})

test('it can be sent to this application only', () => {
  expect(keptForm(JSON.stringify({ ...kept, to: '//cizi.example' }))?.to).toBe('/')
})

test.each([
  '',
  '{',
  '[]',
  '{"kind":"interrupted-form"}',
  JSON.stringify({ ...kept, fields: [['zapis', 1]] }),
  JSON.stringify({ ...kept, fields: [['zapis']] }),
])('„%s“ is no form', (json) => {
  expect(keptForm(json)).toBeNull()
})
