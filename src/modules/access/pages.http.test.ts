import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '#platform/actor.ts'
import type { Api } from '#platform/http/api-types.ts'
import { setInstallation } from '#platform/installation.ts'
import { anInvitedPerson, aPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pageServer, pagesAreBuilt } from '../../../test/support/page-server.ts'
import { type PlainBrowser, plainBrowser } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accessApi, accountLinkPath, createFirstAdministrator, inviteAccount } from './index.ts'
import { disableAccount } from './use-cases/disable-account.ts'

const email = 'ema@mesto.example'
const credentials = { intent: 'password', email, password: goodPassword }

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of accounts', (database) => {
    const admin = () => testDeps(database(), { actor: system('test') })
    let server: Api
    let firstLink = ''
    beforeAll(async () => {
      server = await pageServer(database(), [accessApi])
      const link = await createFirstAdministrator(admin())
      firstLink = link === null ? '' : accountLinkPath(link)
      await anInvitedPerson(admin(), email)
    })
    afterAll(() => server.close())

    async function signedIn(): Promise<PlainBrowser> {
      const browser = plainBrowser(server)
      await browser.send(await browser.open('/prihlaseni'), 'password', credentials)
      return browser
    }

    test('a visitor reads what this is and comes to the page that he or she wanted', async () => {
      const browser = plainBrowser(server)
      const page = await browser.open('/ucet')
      expect(page).toMatchObject({ status: 200, path: '/prihlaseni?zpet=%2Fucet' })
      expect(page.text).toContain('Co si město a Agentura slíbily, na jednom místě')
      expect(page.text).not.toContain('Vstoupit')
      const arrived = await browser.send(page, 'password', credentials)
      expect(arrived).toMatchObject({ path: '/ucet', text: expect.stringContaining('správce, celá instalace') })
      expect((await browser.open('/prihlaseni?zpet=/sprava/ucty')).path).toBe('/sprava/ucty')
    })

    test('a wrong password is said at its field; the e-mail and the wanted page stay', async () => {
      const browser = plainBrowser(server)
      const page = await browser.open('/prihlaseni?zpet=/ucet')
      const back = await browser.send(page, 'password', {
        ...credentials,
        email: 'eva@mesto.example',
        password: 'tajné',
      })
      expect(back).toMatchObject({ status: 401, text: expect.stringContaining('Zbývají 4 pokusy.') })
      expect(back.html).toContain('value="eva@mesto.example"')
      expect(back.html).not.toContain('tajné')
      expect((await browser.send(back, 'password', credentials)).path).toBe('/ucet')
    })

    test('a closed account is told so, and too many attempts have to wait', async () => {
      const { account, link } = await inviteAccount(admin(), {
        name: 'Ida',
        email: 'ida@mesto.example',
        role: 'reader',
        scope: { kind: 'everywhere' },
      })
      const browser = plainBrowser(server)
      const invitation = await browser.open(link === null ? '' : accountLinkPath(link))
      await browser.send(invitation, 'password', { password: goodPassword, 'password-again': goodPassword })
      await disableAccount(admin(), account.id)
      const page = await browser.open('/prihlaseni')
      const enter = (password: string) =>
        browser.send(page, 'password', { ...credentials, email: 'ida@mesto.example', password })
      expect(await enter(goodPassword)).toMatchObject({ status: 403, text: expect.stringContaining('správce zavřel') })
      for (let attempt = 0; attempt < 4; attempt += 1) await enter('wrong')
      expect(await enter(goodPassword)).toMatchObject({ status: 429, text: expect.stringContaining('za 15 minut') })
    })

    test('signing out ends the session', async () => {
      const browser = await signedIn()
      const left = await browser.send(await browser.open('/ucet'), '/odhlaseni')
      expect(left.path).toBe('/prihlaseni')
      expect((await browser.open('/ucet')).path).toBe('/prihlaseni?zpet=%2Fucet')
    })

    test('a form sent after the session has ended is not lost, not even by a wrong password', async () => {
      const browser = await signedIn()
      const form = await browser.open('/sprava/ucty')
      browser.cookies.delete('spoluplan')
      const filled = {
        intent: 'invite',
        name: 'Věra "Nová"',
        email: 'vera@mesto.example',
        role: 'reader',
        scope: 'everywhere',
      }
      const again = await browser.send(form, 'scope', filled)
      expect(again).toMatchObject({ status: 401, text: expect.stringContaining('Co jste napsali, máme') })
      const wrong = await browser.send(again, 'password', { ...credentials, password: 'wrong' })
      const back = await browser.send(wrong, 'password', credentials)
      expect(back).toMatchObject({ status: 200, text: expect.stringContaining('nic se neztratilo') })
      const sent = await browser.send(back, 'scope')
      expect(sent).toMatchObject({ status: 200, path: '/sprava/ucty' })
      expect(sent.text).toContain('Odkaz pro účet Věra "Nová"')
    })

    test('a form made before signing in anew comes back with what was written and can be sent again', async () => {
      const browser = await signedIn()
      const form = await browser.open('/sprava/ucty')
      browser.cookies.delete('spoluplan')
      await browser.send(await browser.open('/prihlaseni'), 'password', credentials)
      const filled = { intent: 'invite', name: 'Ota', email: 'ota@mesto.example', role: 'reader', scope: 'everywhere' }
      const back = await browser.send(form, 'scope', filled)
      expect(back).toMatchObject({ status: 403, text: expect.stringContaining('Platnost formuláře vypršela') })
      expect(back.html).toContain('value="ota@mesto.example"')
      expect((await browser.send(back, 'scope', filled)).text).toContain('Odkaz pro účet Ota')
    })

    test('the first administrator makes an account by the printed link, until somebody else is one', async () => {
      const page = await plainBrowser(server).open(firstLink)
      expect(page).toMatchObject({ status: 200, text: expect.stringContaining('Účet prvního správce') })
      const filled = { name: 'Eva', email: 'eva@kraj.example', password: goodPassword, 'password-again': goodPassword }
      const refused = await plainBrowser(server).send(page, 'password', filled)
      expect(refused).toMatchObject({ status: 410, text: expect.stringContaining('Odkaz už byl použit') })
    })

    test('an invitation leads to a password, signs in, and works once', async () => {
      const unit = await aUnit(admin(), 'Dolany')
      const scope = { kind: 'unit', unitId: unit.id } as const
      const { link } = await inviteAccount(admin(), {
        name: 'Jan Dub',
        email: 'jan@mesto.example',
        role: 'manager',
        scope,
      })
      const address = link === null ? '' : accountLinkPath(link)
      const browser = plainBrowser(server)
      const page = await browser.open(address)
      expect(page.text).toContain('Vítejte, Jan Dub')
      const differing = { password: goodPassword, 'password-again': 'jiné' }
      expect(await browser.send(page, 'password', differing)).toMatchObject({
        status: 422,
        text: expect.stringContaining('Hesla se liší'),
      })
      await browser.send(page, 'password', { password: goodPassword, 'password-again': goodPassword })
      expect((await browser.open('/ucet')).text).toContain('manažer sociálního začleňování, Dolany')
      expect((await browser.open('/sprava/ucty')).status).toBe(403)
      expect(await browser.open(address)).toMatchObject({ status: 410, text: expect.stringContaining('už byl použit') })
      expect((await browser.open('/pozvanka/neznama')).status).toBe(404)
    })

    test('one click enters a role of the demonstration, only from this computer', async () => {
      const person = await aPerson(admin(), 'partner', { kind: 'unit', unitId: (await aUnit(admin(), 'Ukázkov')).id })
      await admin().write('installation.set', (tx) => setInstallation(tx, 'demonstration', true))
      const here = plainBrowser(server)
      const page = await here.open('/prihlaseni')
      expect(page.text).toContain('partner Osoba')
      const proxied = plainBrowser(server, { 'x-forwarded-for': '203.0.113.9' })
      expect((await proxied.open('/prihlaseni')).text).not.toContain('partner Osoba')
      const refused = await proxied.send(page, 'accountId', { accountId: person.accountId })
      expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('jen v ukázce') })
      expect((await here.send(page, 'accountId', { accountId: 'made up' })).status).toBe(403)
      await here.send(page, 'accountId', { accountId: person.accountId })
      expect((await here.open('/ucet')).text).toContain('partner, Ukázkov')
    })

    test('the language is switched where the person is, and the account remembers it', async () => {
      const browser = await signedIn()
      const page = await browser.send(await browser.open('/ucet'), '/jazyk')
      expect(page).toMatchObject({ path: '/ucet', text: expect.stringContaining('My account') })
      browser.cookies.clear()
      const elsewhere = await signedIn()
      expect((await elsewhere.open('/ucet')).text).toContain('My account')
    })

    test('the own password changes only with the current one', async () => {
      await anInvitedPerson(admin(), 'changer@mesto.example')
      const browser = plainBrowser(server)
      const mine = { ...credentials, email: 'changer@mesto.example' }
      const page = await browser.send(await browser.open('/prihlaseni?zpet=/ucet'), 'password', mine)
      const password = 'čtyři malé káči pluly'
      const filled = { 'current-password': goodPassword, password, 'password-again': password }
      const wrong = await browser.send(page, 'current-password', { ...filled, 'current-password': 'x' })
      expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('Současné heslo nesouhlasí') })
      const done = await browser.send(wrong, 'current-password', filled)
      expect(done).toMatchObject({ status: 200, text: expect.stringContaining('Heslo je změněné') })
    })
  })
})
