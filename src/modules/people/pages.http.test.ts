import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel/ids.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import { unitPages } from '../../../test/support/unit-pages.ts'
import { findOrAddPeople, peopleApi } from './index.ts'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of people', (database) => {
    const { deps, signedIn } = unitPages(database, [peopleApi])

    async function aRegister(): Promise<{ readonly unitId: Id<'Unit'>; readonly path: string }> {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const people = [
        { name: 'Jana Nováková', organisation: 'Úřad práce' },
        { name: 'J. Nováková', organisation: 'ÚP ČR' },
      ]
      await deps().write('test', (tx) => findOrAddPeople(tx, { unitId, people }))
      return { unitId, path: `/celky/${unitId}/lide` }
    }

    test('a person is added, found without diacritics, and a bad e-mail is said at its field with everything kept', async () => {
      const { unitId, path } = await aRegister()
      const browser = await signedIn(unitId)
      const form = await browser.open(`${path}/novy`)
      const written = { name: 'Žofie Šťastná', organisation: 'Charita', email: 'zofie', phone: '777 000 111' }
      const refused = await browser.send(form, 'name', written)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('„zofie“ není e-mailová adresa.')
      expect(refused.html).toContain('value="Žofie Šťastná"')
      expect(refused.html).toContain('value="777 000 111"')

      const saved = await browser.send(refused, 'name', { ...written, email: 'zofie@charita.example' })
      expect(saved).toMatchObject({ status: 200, text: expect.stringContaining('Uloženo.') })
      const found = await browser.open(`${path}?hledat=stastna`)
      expect(found.text).toContain('Žofie Šťastná')
      expect(found.text).toContain('zofie@charita.example')
      expect((await browser.open(`${path}?zobrazit=organizace&hledat=charita`)).text).toContain('Charita')
    })

    test('likely duplicates are offered, merged, and parted again', async () => {
      const { unitId, path } = await aRegister()
      const browser = await signedIn(unitId)
      const list = await browser.open(path)
      expect(list.text).toContain('liší se jen zkratkou jména')
      const [, offered = ''] = /href="([^"]*totez=[^"]*)"/.exec(list.html) ?? []
      const page = await browser.open(offered.replaceAll('&amp;', '&'))
      const [, same = ''] = /totez=([0-9a-f-]{36})/.exec(offered) ?? []
      const nothing = await browser.send(page, 'into', { into: '' })
      expect(nothing.text).toContain('Vyberte zápis, který znamená totéž.')

      const merged = await browser.send(page, 'into', { into: same })
      expect(merged).toMatchObject({ status: 200, path: `${path}/${same}` })
      expect(merged.text).toContain('Sloučeno sem')
      expect((await browser.open(path)).text).not.toContain('liší se jen zkratkou jména')
      const parted = await browser.send(merged, 'part')
      expect(parted.text).toContain('Zápisy jsou zase dva.')
    })

    test('two who are not the same are refused once and can still be merged by hand', async () => {
      const { unitId, path } = await aRegister()
      const browser = await signedIn(unitId)
      const list = await browser.open(path)
      const [, offered = ''] = /href="([^"]*totez=[^"]*)"/.exec(list.html) ?? []
      const refused = await browser.send(list, 'second')
      expect(refused).toMatchObject({ status: 200, path })
      expect(refused.text).toContain('Tuto dvojici už nenabídneme.')
      expect(refused.text).not.toContain('liší se jen zkratkou jména')
      expect(await browser.send(list, 'second')).toMatchObject({ status: 200, path })

      const page = await browser.open(offered.replaceAll('&amp;', '&'))
      const [, same = ''] = /totez=([0-9a-f-]{36})/.exec(offered) ?? []
      expect((await browser.send(page, 'into', { into: same })).text).toContain('Sloučeno sem')
      const late = await browser.send(list, 'second')
      expect(late).toMatchObject({ status: 409, text: expect.stringContaining('Jeden ze zápisů už je sloučen') })
    })

    test('an IČO with a wrong digit comes back to its field', async () => {
      const { unitId, path } = await aRegister()
      const browser = await signedIn(unitId)
      const form = await browser.open(`${path}/organizace/nova`)
      const refused = await browser.send(form, 'ico', { name: 'Charita', kind: 'service', ico: '12345678' })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('„12345678“ není platné IČO')
      const saved = await browser.send(refused, 'ico', { name: 'Charita', kind: 'service', ico: '12345679' })
      expect(saved.text).toContain('sociální služba, IČO 12345679')
    })

    test('who only reads sees names without contacts and no way to change', async () => {
      const { unitId, path } = await aRegister()
      const manager = await signedIn(unitId)
      const contact = { name: 'Eva Malá', email: 'eva@charita.example' }
      const { path: person } = await manager.send(await manager.open(`${path}/novy`), 'name', contact)
      const reader = await signedIn(unitId, 'reader')
      const page = await reader.open(person)
      expect(page.text).toContain('Eva Malá')
      expect(page.text).not.toContain('eva@charita.example')
      expect(page.text).not.toContain('Sloučit')
      expect((await reader.open(path)).text).not.toContain('Přidat člověka')
      const elsewhere = await aRegister()
      expect((await reader.open(elsewhere.path)).status).toBe(404)
    })
  })
})
