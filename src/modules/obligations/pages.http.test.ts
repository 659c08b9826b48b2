import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import type { Api } from '#platform/http/api-types.ts'
import { anInvitedPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting } from '../../../test/builders/evidence.ts'
import { aScheduleRow } from '../../../test/builders/ten-rows.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pageServer, pagesAreBuilt } from '../../../test/support/page-server.ts'
import { type PlainBrowser, plainBrowser } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accessApi, type Role } from '../access/index.ts'
import { obligationsApi, obligationsSubscribers, provideEvidence, showLedger } from './index.ts'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of the ledger', (database) => {
    const deps = () => testDeps(database(), { subscribers: obligationsSubscribers })
    let server: Api
    beforeAll(async () => {
      server = await pageServer(database(), [accessApi, obligationsApi])
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

    /** A town with four meetings a year and advice without a term, and a council meeting that nothing counts. */
    async function aTown(): Promise<{
      readonly unitId: Id<'Unit'>
      readonly ledger: string
      readonly meetings: string
      readonly councilMeeting: string
    }> {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      await anAgreement(deps(), unitId, {
        content: {
          schedule: [
            aScheduleRow('Lokální partnerství', 'Nejméně 4x ročně', { outputs: ['Zápis z jednání'] }),
            aScheduleRow('Odborné poradenství', 'Průběžně', { unitResponsibility: null }),
          ],
        },
      })
      const source = { type: 'meeting', id: newId() } as const
      await deps().write('meeting.record', (tx) =>
        provideEvidence(tx, { ...aMeeting('2024-09-19', { kind: 'council' }), unitId, source }),
      )
      const view = await showLedger(deps(), { unitId, language: 'cs' })
      const first = view.ledger?.groups[0]?.rows[0]?.obligationId ?? ''
      const ledger = `/celky/${unitId}/zavazky`
      return { unitId, ledger, meetings: `${ledger}/${first}`, councilMeeting: `meeting:${source.id}` }
    }

    test('the ledger begins with the sentence that says how the year stands, then both sides with the wording', async () => {
      const { unitId, ledger } = await aTown()
      const { status, text } = await (await signedIn(unitId)).open(ledger)
      expect(status).toBe(200)
      expect(text).toContain('Jednomu závazku se blíží termín. Nejbližší termín je 31. 12. 2024: Jednání lokálního')
      expect(text).toContain('Blíží se termín 0 ze 4')
      expect(text).toContain('Nejméně 4x ročně')
      expect(text).toContain('Dluží Horní Lhota')
    })

    test('years, sides and states are addresses', async () => {
      const { unitId, ledger } = await aTown()
      const browser = await signedIn(unitId, 'reader')
      expect((await browser.open(`${ledger}?rok=2023`)).text).toContain('zůstal nesplněn')
      expect((await browser.open(`${ledger}?rok=vse`)).text).toContain('1. 1. 2027')
      const chosen = await browser.open(`${ledger}?strana=celek`)
      expect(chosen.text).toContain('Vybráno 1 z 2 závazků.')
      expect(chosen.text).not.toContain('Průběžně')
      expect((await browser.open(`${ledger}?stav=splneno`)).text).toContain('žádný závazek neodpovídá')
    })

    test('the same laid out in time is a table whose marks are links; what cannot be counted is named', async () => {
      const { unitId, ledger } = await aTown()
      const source = { type: 'meeting', id: newId() } as const
      await deps().write('meeting.record', (tx) => provideEvidence(tx, { ...aMeeting('2024-03-14'), unitId, source }))
      const browser = await signedIn(unitId, 'reader')
      const { status, html, text } = await browser.open(`${ledger}?zobrazeni=osa&rok=2024`)
      expect(status).toBe(200)
      expect(text).toContain('Závazky Horní Lhota a ASZ v roce 2024 po měsících. Dnes je 14. 10. 2024.')
      expect(html).toMatch(new RegExp(`<a class="mark mark-ok" href="/celky/${unitId}/jednani/${source.id}"`))
      expect(text).toMatch(/Splněno ?,\s+14\. 3\./)
      expect(text).toContain('Jeden závazek na ose není, protože ho nelze počítat.')
      const chosen = await browser.open(`${ledger}?zobrazeni=osa&rok=2024&stav=splneno`)
      expect(chosen.text).toContain('Tomuto výběru žádný závazek neodpovídá.')
      expect((await browser.open(`${ledger}?zobrazeni=osa&rok=vse`)).text).toContain('po letech')
    })

    test('contributors are named, the other side answers by a link without an account, and the page says so', async () => {
      const { unitId, councilMeeting } = await aTown()
      const [, id] = councilMeeting.split(':')
      const page = `/celky/${unitId}/jednani/${id}/podil`
      const browser = await signedIn(unitId)
      const refused = await browser.send(await browser.open(page), 'agency', {
        unit: ' ',
        agency: ' ',
        ask: '',
      })
      expect(refused).toMatchObject({ status: 422, text: expect.stringContaining('kdo se podílel') })
      const named = await browser.send(refused, 'agency', {
        unit: 'Oblastní charita (prostory)',
        agency: 'lokální konzultant (obsah)',
        ask: 'agency',
      })
      expect(named.text).toContain('Čeká na vyjádření: ASZ')
      const offered = await browser.send(named, 'link')
      const [link = ''] = /\/slovo\/[\w-]+/.exec(offered.html) ?? []

      const other = plainBrowser(server)
      const question = await other.open(link)
      expect(question.text).toContain('Oblastní charita (prostory)')
      const objected = { agrees: 'ne', by: 'Petr Horní, ASZ', reason: 'Nebyli jsme pozváni.' }
      const nameless = await other.send(question, 'agrees', { ...objected, by: ' ' })
      expect(nameless).toMatchObject({ status: 422, text: expect.stringContaining('Napište, kdo se vyjádřil.') })
      expect((await other.send(nameless, 'agrees', objected)).text).toContain('Vaše vyjádření je zapsáno.')
      expect((await other.open(link)).text).toContain('Odkaz už byl použit')

      const now = await browser.open(page)
      expect(now.text).toContain('Námitka: ASZ')
      expect(now.text).toContain('Petr Horní, ASZ, 14. 10. 2024. Odkazem bez účtu.')
      expect((await browser.open(page.replace('jednani', 'dokumenty'))).status).toBe(404)
    })

    test('a year without duties is said in a sentence', async () => {
      const { unitId, ledger } = await aTown()
      const { status, text } = await (await signedIn(unitId)).open(`${ledger}?rok=2031`)
      expect(status).toBe(422)
      expect(text).toContain('Popis spolupráce je má v letech 2023–2027.')
    })

    test('a unit without an agreement is led to its documents', async () => {
      const { id: unitId } = await aUnit(deps(), 'Dolní Lhota')
      const { text } = await (await signedIn(unitId)).open(`/celky/${unitId}/zavazky`)
      expect(text).toContain('Celek zatím nemá popis spolupráce')
    })

    test('a duty is settled with a reason and counted again when the reason is taken back', async () => {
      const { unitId, meetings } = await aTown()
      const browser = await signedIn(unitId)
      const page = await browser.open(meetings)
      const refused = await browser.send(page, 'waive', { occurrenceFrom: '2024-01-01', reason: ' ' })
      expect(refused).toMatchObject({ status: 422, text: expect.stringContaining('Napište důvod.') })

      const reason = 'Povodně, obě strany souhlasí.'
      const settled = await browser.send(refused, 'waive', { occurrenceFrom: '2024-01-01', reason })
      expect(settled.text).toContain('Závazek je uzavřen s odůvodněním.')
      expect(settled.text).toContain(`Uzavřeno 14. 10. 2024: ${reason}`)

      const revoked = await browser.send(settled, 'revoke')
      expect(revoked.text).toContain('Odůvodnění je zrušeno, stav se znovu počítá z dokladů.')
      expect(revoked.text).toContain('Blíží se termín 0 ze 4')
    })

    test('a record linked by hand moves the counter, and back when it is unlinked', async () => {
      const { unitId, meetings, councilMeeting } = await aTown()
      const browser = await signedIn(unitId)
      const linked = await browser.send(await browser.open(meetings), 'link', { source: councilMeeting })
      expect(linked.text).toContain('1 ze 4')
      expect(linked.text).toContain('připojeno ručně')
      const unlinked = await browser.send(linked, 'unlink')
      expect(unlinked.text).toContain('Doklad je odpojen.')
      expect(unlinked.text).toContain('Blíží se termín 0 ze 4')
    })

    test('a reader sees the duty without forms, a stranger sees nothing', async () => {
      const { unitId, meetings, ledger } = await aTown()
      const reader = await (await signedIn(unitId, 'reader')).open(meetings)
      expect(reader.text).toContain('Jednání lokálního partnerství')
      expect(reader.html).not.toContain('name="intent"')
      const elsewhere = await aTown()
      const stranger = await signedIn(elsewhere.unitId)
      expect((await stranger.open(ledger)).status).toBe(404)
      expect((await stranger.open(meetings)).status).toBe(404)
    })

    test('a duty under the address of another unit, or under none, is not found', async () => {
      const { unitId, ledger } = await aTown()
      const other = await aTown()
      const browser = await signedIn(unitId)
      const foreign = other.meetings.split('/').at(-1) ?? ''
      expect((await browser.open(`${ledger}/${foreign}`)).status).toBe(404)
      expect((await browser.open(`${ledger}/nic`)).status).toBe(404)
    })
  })
})
