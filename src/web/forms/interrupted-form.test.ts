import { expect, test } from 'vitest'
import { interrupted } from './interrupted-form.ts'

test('a form without a session is kept with all its texts, but not with its token, passwords and files', () => {
  const form = new FormData()
  form.set('_csrf', 'old')
  form.append('program', 'Úvod')
  form.append('program', 'Různé')
  form.set('heslo', 'tajné')
  form.set('password', 'tajné')
  form.set('soubor', new File(['obsah'], 'zapis.docx'))
  const { data, init } = interrupted(new Request('http://x.example/celky/1/jednani?index'), form)
  expect(init).toEqual({ status: 401 })
  expect(data).toEqual({
    kind: 'interrupted-form',
    to: '/celky/1/jednani?index',
    fields: [
      ['program', 'Úvod'],
      ['program', 'Různé'],
    ],
    files: true,
  })
})
