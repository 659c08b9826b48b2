import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/ids.ts'
import { system } from '#platform/actor.ts'
import type { Api } from '#platform/http/api-types.ts'
import { anInvitedPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pageServer, pagesAreBuilt } from '../../../test/support/page-server.ts'
import { type PlainBrowser, plainBrowser } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accessApi, type Role } from '../access/index.ts'
import { obligationsSubscribers } from '../obligations/index.ts'
import { reportsApi } from './index.ts'

/** A field by which the plain browser finds the form of a report. */
const reportForm = 'words.held'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of reports', (database) => {
    const deps = () => testDeps(database(), { actor: system('test'), subscribers: obligationsSubscribers })
    let server: Api
    beforeAll(async () => {
      server = await pageServer(database(), [accessApi, reportsApi])
    })
    afterAll(() => server.close())

    let people = 0
    async function signedIn(unitId: Id<'Unit'>, role: Role = 'manager'): Promise<PlainBrowser> {
      people += 1
      const email = `zprava-${people}@mesto.example`
      await anInvitedPerson(deps(), email, role, { kind: 'unit', unitId })
      const browser = plainBrowser(server)
      const fields = { intent: 'password', email, password: goodPassword }
      await browser.send(await browser.open('/prihlaseni'), 'password', fields)
      return browser
    }

    async function aTown(): Promise<Id<'Unit'>> {
      const town = await aUnit(deps(), 'Horní Lhota')
      const schedule = [aScheduleRow('Popis spolupráce', 'Zpráva pro zastupitelstvo 1x ročně')]
      await anAgreement(deps(), town.id, { content: { schedule } })
      return town.id
    }

    async function aReport(browser: PlainBrowser, unitId: Id<'Unit'>): ReturnType<PlainBrowser['open']> {
      return browser.send(await browser.open(`/celky/${unitId}/zpravy`), '2024', {})
    }

    test('a report is prepared, written and submitted, and the list says what comes next', async () => {
      const unitId = await aTown()
      const browser = await signedIn(unitId)
      const form = await aReport(browser, unitId)
      expect(form.path).toMatch(/\/zpravy\/[0-9a-f-]{36}$/)
      const saved = await browser.send(form, reportForm, {
        'words.held': 'Sešli jsme se.',
        submittedOn: '10. 10. 2024',
      })
      expect(saved.text).toContain('Zpráva je uložena jako předložená.')
      expect(saved.text).toContain('Sešli jsme se.')
      const list = await browser.open(`/celky/${unitId}/zpravy`)
      expect(list.text).toContain('Zapsat, kdy ji zastupitelstvo vzalo na vědomí')
    })

    test('a day that cannot be is said at its field, and the words stay', async () => {
      const unitId = await aTown()
      const browser = await signedIn(unitId)
      const form = await aReport(browser, unitId)
      const refused = await browser.send(form, reportForm, { 'words.held': 'Nezapomenout.', councilOn: '31. 2. 2024' })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('„31. 2. 2024“ není datum.')
      expect(refused.text).toContain('Nezapomenout.')
    })

    test('of two editors the second sees what the first saved, keeps the words and decides', async () => {
      const unitId = await aTown()
      const [first, second] = [await signedIn(unitId), await signedIn(unitId)]
      const form = await aReport(first, unitId)
      const same = await second.open(form.path)
      await first.send(form, reportForm, { 'words.held': 'Napsal první.' })

      const refused = await second.send(same, reportForm, { 'words.held': 'Napsala druhá.' })
      expect(refused.status).toBe(409)
      expect(refused.text).toContain('Mezitím uložil někdo jiný')
      expect(refused.text).toContain('Napsal první.')
      expect(refused.text).toContain('Napsala druhá.')

      const decided = await second.send(refused, reportForm, { 'words.held': 'Napsala druhá.' })
      expect(decided.text).toContain('Zpráva je uložena.')
      expect(decided.text).not.toContain('Napsal první.')
    })

    test('somebody who only reads sees the paper without a form', async () => {
      const unitId = await aTown()
      const { path } = await aReport(await signedIn(unitId), unitId)
      const reader = await signedIn(unitId, 'reader')
      const seen = await reader.open(path)
      expect(seen.text).toContain('Zpráva o plnění popisu spolupráce za rok 2024')
      expect(seen.text).not.toContain('Uložit zprávu')
      expect((await reader.open(`/celky/${unitId}/zpravy`)).text).toContain('Čeká na manažera nebo konzultanta')
    })
  })
})
