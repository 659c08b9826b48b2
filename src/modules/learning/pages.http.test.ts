import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { system } from '#platform/actor.ts'
import type { Api } from '#platform/http/api-types.ts'
import { anInvitedPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { aRecord } from '../../../test/builders/records.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { pageServer, pagesAreBuilt } from '../../../test/support/page-server.ts'
import { type PlainBrowser, plainBrowser } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accessApi, type Role } from '../access/index.ts'
import { addRecord, learningApi, listRecords } from './index.ts'

/** Some attribute of the form of a record, by which the plain browser finds it. */
const recordForm = 'linkedBefore'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onEachDatabase('pages of records', (database) => {
    const deps = () => testDeps(database(), { actor: system('test') })
    let server: Api
    beforeAll(async () => {
      server = await pageServer(database(), [accessApi, learningApi])
    })
    afterAll(() => server.close())

    let people = 0
    async function signedIn(unitId: Id<'Unit'>, role: Role = 'manager'): Promise<PlainBrowser> {
      people += 1
      const email = `osoba-${people}@mesto.example`
      await anInvitedPerson(deps(), email, role, { kind: 'unit', unitId })
      const browser = plainBrowser(server)
      const credentials = { intent: 'password', email, password: goodPassword }
      await browser.send(await browser.open('/prihlaseni'), 'password', credentials)
      return browser
    }

    const written = {
      kind: 'education-group',
      title: 'Seminář o bydlení',
      on: '14.3.2024',
      hours: '1,5',
      participants: '12',
      note: 'Dva bloky.',
    }

    test('a record is written down once, however many times the form is sent', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/vzdelavani/novy`)
      const saved = await browser.send(form, recordForm, written)
      expect(saved.text).toContain('Záznam je uložen. Chybí doklad.')
      expect(saved.text).toContain('1,5 hodiny, 12 účastníků')
      expect(await browser.send(form, recordForm, written)).toMatchObject({ status: 200, path: saved.path })
      expect((await listRecords(deps(), { unitId, year: 2024 })).total).toBe(1)
      expect((await browser.open(`/celky/${unitId}/vzdelavani`)).text).toContain('Seminář o bydlení')
    })

    test('a form that is wrong comes back whole, with a sentence at each wrong field', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/vzdelavani/novy`)
      const back = await browser.send(form, recordForm, { ...written, title: '', hours: 'šest' })
      expect(back.status).toBe(422)
      expect(back.text).toContain('„šest“ není délka v hodinách.')
      expect(back.text).toContain('Napište, co se konalo')
      expect(back.html).toContain('value="14.3.2024"')
      expect(back.html).toContain('Dva bloky.</textarea>')
    })

    test('the second editor finds his text beside the new state and decides', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const { id } = await addRecord(deps(), { unitId, id: newId(), content: aRecord() })
      const path = `/celky/${unitId}/vzdelavani/${id}`
      const [first, second] = [await signedIn(unitId), await signedIn(unitId, 'representative')]
      const [firstForm, secondForm] = [await first.open(`${path}/uprava`), await second.open(`${path}/uprava`)]

      expect((await first.send(firstForm, recordForm, { ...written, title: 'První' })).path).toBe(path)
      const refused = await second.send(secondForm, recordForm, { ...written, title: 'Druhý' })
      expect(refused.status).toBe(409)
      expect(refused.html).toContain('value="Druhý"')
      expect(refused.text).toContain('Nový stav')
      expect(refused.text).toContain('První')
      expect((await second.send(refused, recordForm, { ...written, title: 'Druhý' })).text).toContain('Druhý')
    })

    test('who only reads sees no way to change and is refused when trying', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const { id } = await addRecord(deps(), { unitId, id: newId(), content: aRecord() })
      const path = `/celky/${unitId}/vzdelavani/${id}`
      const reader = await signedIn(unitId, 'partner')
      const page = await reader.open(path)
      expect(page.text).toContain('Seminář o prostupném bydlení')
      expect(page.text).not.toContain('Upravit záznam')
      const refused = await reader.send(await reader.open(`${path}/uprava`), recordForm, written)
      expect(refused.status).toBe(403)
    })

    test('a record is deleted after a second question and the list says so', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const { id } = await addRecord(deps(), { unitId, id: newId(), content: aRecord() })
      const browser = await signedIn(unitId)
      const list = await browser.send(await browser.open(`/celky/${unitId}/vzdelavani/${id}`), 'version')
      expect(list).toMatchObject({ path: `/celky/${unitId}/vzdelavani` })
      expect(list.text).toContain('Záznam je smazán.')
      expect(list.text).toContain('Zapište první seminář')
    })
  })
})
