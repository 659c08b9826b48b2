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
  const { data, init } = interrupted(sentTo('/celky/1/jednani?rok=2024', '/celky/1/jednani.data?index&rok=2024'), form)
  expect(init).toEqual({ status: 401 })
  expect(data).toEqual({
    kind: 'interrupted-form',
    to: '/celky/1/jednani?index&rok=2024',
    fields: [
      ['program', 'Úvod'],
      ['program', 'Různé'],
    ],
    files: true,
  })
})

test('the address is that of the page, not of the request in the background', () => {
  const addressOf = (page: string, asked: string) => interrupted(sentTo(page, asked), new FormData()).data.to
  expect(addressOf('/ucet', '/ucet.data')).toBe('/ucet')
  expect(addressOf('/', '/_root.data?index')).toBe('/?index')
})

/** A request of the router with the address of its page. */
function sentTo(page: string, asked: string) {
  return { request: new Request(`http://x.example${asked}`), url: new URL(page, 'http://x.example') }
}
