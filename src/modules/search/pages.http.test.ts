import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import type { Api } from '#platform/http/api-types.ts'
import { anInvitedPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { aDocument, paragraph } from '../../../test/builders/documents.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pageServer, pagesAreBuilt } from '../../../test/support/page-server.ts'
import { type PlainBrowser, plainBrowser } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accessApi } from '../access/index.ts'
import { searchApi } from './index.ts'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('the page of the search', (database) => {
    let server: Api
    let browser: PlainBrowser
    let unitId: Id<'Unit'>
    const documentId = newId()

    beforeAll(async () => {
      server = await pageServer(database(), [accessApi, searchApi])
      const deps = testDeps(database())
      unitId = (await aUnit(deps, 'Horní Lhota')).id
      const content = aDocument([
        { ...paragraph('Úvod.'), place: { order: 0, page: 1, box: null } },
        { ...paragraph('Terénní pracovníci dochází do ubytoven.'), place: { order: 4, page: 2, box: null } },
      ])
      await deps.write('test', (tx) =>
        sql`insert into document (id, unit_id, name, media_type, byte_size, sha256, state, kind, content)
          values (${documentId}, ${unitId}, 'zprava.pdf', '', 1, '', 'confirmed', 'other', ${JSON.stringify(content)}::jsonb)`.execute(
          tx,
        ),
      )
      await anInvitedPerson(deps, 'hleda@mesto.internal', 'reader', { kind: 'unit', unitId })
      browser = plainBrowser(server)
      const fields = { intent: 'password', email: 'hleda@mesto.internal', password: goodPassword }
      await browser.send(await browser.open('/prihlaseni'), 'password', fields)
    })
    afterAll(() => server.close())

    test('every page has the field that leads to it; the page itself says first how to search', async () => {
      expect((await browser.open('/celky')).html).toMatch(/<form[^>]*action="\/hledat"/)
      const empty = await browser.open('/hledat')
      expect(empty.text).toContain('Jak hledat')
      expect(empty.text).toContain('terénního pracovníka')
    })

    test('a hit says what it is, on which page, marks the words and opens the paper at the passage', async () => {
      const { html, text } = await browser.open(`/hledat?q=${encodeURIComponent('terénního pracovníka')}`)
      expect(text).toContain('Nalezeno: 1 výsledek.')
      expect(text).toMatch(/zprava\.pdf.*Dokument, jiný dokument · Horní Lhota/)
      expect(text).toContain('Strana 2: Terénní pracovníci dochází do ubytoven.')
      expect(html).toContain('<mark>Terénní</mark> <mark>pracovníci</mark>')
      const address = `/dokumenty/${documentId}?jako=dokument&amp;misto=4#misto-4`
      expect(html).toContain(`href="${address}"`)
      const paper = await browser.open(`/dokumenty/${documentId}?jako=dokument&misto=4`)
      expect(paper.html).toContain('id="misto-4"')
    })

    test('nothing found says why and offers to search everywhere', async () => {
      const nothing = await browser.open(`/hledat?q=pracovn%C3%ADk&druh=task&celek=${unitId}`)
      expect(nothing.text).toContain('při zvoleném zúžení nic nenašli')
      expect(nothing.html).toMatch(/href="\/hledat\?q=pracovn/)
      expect((await browser.open('/hledat?q=velryba')).text).toContain('Pro „velryba“ jsme nic nenašli.')
    })

    test('what cannot be looked for comes back in the field with a sentence', async () => {
      const page = await browser.open(`/hledat?q=${'a'.repeat(300)}`)
      expect(page.text).toContain('Hledaný text je příliš dlouhý. Zkraťte ho na 200 znaků.')
      expect(page.html).toContain(`value="${'a'.repeat(300)}"`)
      expect(page.html).toContain('aria-invalid="true"')
    })

    test('a visitor is led to the sign-in', async () => {
      expect((await plainBrowser(server).open('/hledat?q=bydleni')).path).toContain('/prihlaseni')
    })
  })
})
