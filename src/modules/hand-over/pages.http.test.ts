import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/ids.ts'
import { system } from '#platform/actor.ts'
import type { Api } from '#platform/http/api-types.ts'
import { anInvitedPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pageServer, pagesAreBuilt } from '../../../test/support/page-server.ts'
import { type PlainBrowser, plainBrowser } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accessApi, type Role } from '../access/index.ts'
import { cooperationApi, listOffices } from '../cooperation/index.ts'
import { handOverApi } from './index.ts'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of offices and hand-overs', (database) => {
    const deps = () => testDeps(database(), { actor: system('test') })
    let server: Api
    beforeAll(async () => {
      server = await pageServer(database(), [accessApi, cooperationApi, handOverApi])
    })
    afterAll(() => server.close())

    let people = 0
    async function signedIn(unitId: Id<'Unit'>, role: Role = 'manager'): Promise<PlainBrowser> {
      people += 1
      const email = `predani-${people}@mesto.example`
      await anInvitedPerson(deps(), email, role, { kind: 'unit', unitId })
      const browser = plainBrowser(server)
      const form = await browser.open('/prihlaseni')
      await browser.send(form, 'password', { intent: 'password', email, password: goodPassword })
      return browser
    }

    async function aCooperation(): Promise<{ readonly unitId: Id<'Unit'>; readonly offices: string }> {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const named = { representative: 'Ing. Petr Ukázka', manager: 'Mgr. Hana Vzorová', regionalHead: null }
      await anAgreement(deps(), unitId, { content: { people: { ...named, managerVacant: false } } })
      return { unitId, offices: `/celky/${unitId}/urady` }
    }

    test('a manager is taken over from the agreement, succeeded and handed over, with the sheet kept', async () => {
      const { unitId, offices } = await aCooperation()
      const browser = await signedIn(unitId)
      const empty = await browser.open(offices)
      expect(empty.text).toContain('převezmete jedním stiskem')
      const filled = await browser.send(empty, 'take-over', { intent: 'take-over' })
      expect(filled.text).toContain('2 lidé, 1 období')
      expect(filled.text).toContain('Mgr. Hana Vzorová')

      const manager = (await listOffices(deps(), unitId)).offices.find(({ office }) => office === 'manager')
      const form = await browser.open(`${offices}/${manager?.id}/vystridat`)
      const early = await browser.send(form, 'name', { name: 'Jan Nový', from: '1. 4. 2023' })
      expect([early.status, early.html.includes('value="Jan Nový"')]).toEqual([422, true])
      const sheet = await browser.send(early, 'name', { name: 'Jan Nový', from: '1. 10. 2024' })
      expect(sheet.path).toBe(`/celky/${unitId}/predani?urad=manager`)
      expect(sheet.text).toContain('Předává Mgr. Hana Vzorová')

      const { offices: holders } = await listOffices(deps(), unitId)
      const [fromId = '', toId = ''] = holders.filter(({ office }) => office === 'manager').map(({ id }) => String(id))
      const refused = await browser.send(sheet, 'handedOn', { fromId, toId, handedOn: '31. 2. 2024' })
      expect(refused.text).toContain('„31. 2. 2024“ není den v kalendáři.')
      const done = await browser.send(refused, 'handedOn', { fromId, toId, handedOn: '2. 10. 2024' })
      expect(done.text).toContain('Předání je zapsáno')
      expect(done.text).toContain('Mgr. Hana Vzorová → Jan Nový')
    })

    test('two representatives at once are refused at the field, with the other one and what was typed', async () => {
      const { unitId, offices } = await aCooperation()
      const browser = await signedIn(unitId)
      await browser.send(await browser.open(offices), 'take-over', { intent: 'take-over' })
      const form = await browser.open(`${offices}/novy?urad=representative`)
      const back = await browser.send(form, 'name', { office: 'representative', name: 'Eva Nová', from: '1. 1. 2024' })
      expect(back.status).toBe(422)
      expect(back.text).toContain('V té době jím je Ing. Petr Ukázka (od 17. 4. 2023)')
      expect(back.html).toContain('value="Eva Nová"')
    })

    test('periods are written down; who only reads sees them without a way to change', async () => {
      const { unitId, offices } = await aCooperation()
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/obdobi/nove`)
      const list = await browser.send(form, 'programme', {
        programme: 'KPSVL 2014–2020',
        from: '1. 3. 2016',
        to: '31. 12. 2020',
      })
      expect(list.text).toContain('KPSVL 2014–2020')
      const reader = await signedIn(unitId, 'reader')
      const seen = await reader.open(offices)
      expect(seen.text).toContain('KPSVL 2014–2020')
      expect(seen.text).not.toContain('Zapsat období')
      expect((await reader.open(`${offices}/novy`)).status).toBe(403)
      expect((await reader.open(`/celky/${unitId}/predani?urad=representative`)).text).toContain('Co bylo slíbeno')
      expect((await (await signedIn((await aCooperation()).unitId)).open(offices)).status).toBe(404)
    })
  })
})
