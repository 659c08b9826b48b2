import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Api } from '#platform/http/api-types.ts'
import { anInvitedPerson, aUnit, goodPassword } from '../../../test/builders/accounts.ts'
import { aRecord } from '../../../test/builders/evidence.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pageServer, pagesAreBuilt } from '../../../test/support/page-server.ts'
import { type PlainBrowser, plainBrowser } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { accessApi, type Role, type Scope } from '../access/index.ts'
import { provideEvidence, saveCredit } from '../obligations/index.ts'
import { partnershipApi, recordTask } from '../partnership/index.ts'
import { agendaApi } from './index.ts'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of the agenda', (database) => {
    let server: Api
    beforeAll(async () => {
      server = await pageServer(database(), [accessApi, partnershipApi, agendaApi])
    })
    afterAll(() => server.close())

    let people = 0
    async function signedIn(scope: Scope, role: Role = 'manager'): Promise<PlainBrowser> {
      people += 1
      const email = `osoba-${people}@mesto.internal`
      await anInvitedPerson(testDeps(database()), email, role, scope)
      const browser = plainBrowser(server)
      await browser.send(await browser.open('/prihlaseni'), 'password', {
        intent: 'password',
        email,
        password: goodPassword,
      })
      return browser
    }

    async function aUnitWithTask(words: string): Promise<Id<'Unit'>> {
      const deps = testDeps(database())
      const { id: unitId } = await aUnit(deps, 'Horní Lhota')
      const content = { words, ownerPersonId: null, ownerName: null, doneOn: null, outcome: null }
      const dueOn = localDate('2024-10-10')
      await recordTask(deps, { unitId, meetingId: null, id: newId(), content: { ...content, dueOn } })
      return unitId
    }

    test('the list says first how things stand, and a task is finished in place', async () => {
      const unitId = await aUnitWithTask('Oslovit školu')
      const manager = await signedIn({ kind: 'unit', unitId })
      const list = await manager.open('/ukoly')
      expect(list.text).toContain('1 věc je po termínu.')
      expect(list.text).toContain('Oslovit školu')

      const after = await manager.send(list, 'taskId')
      expect([after.path, after.text.includes('Úkol je hotový: Oslovit školu')]).toEqual(['/ukoly', true])
      expect(after.text).toContain('Nic na vás teď nečeká.')
    })

    test('of one unit everybody sees whom a thing concerns; who may only read has no button to finish it', async () => {
      const unitId = await aUnitWithTask('Oslovit úřad')
      const reader = await signedIn({ kind: 'unit', unitId }, 'reader')
      const page = await reader.open(`/celky/${unitId}/terminy`)
      expect(page.text).toContain('Po termínu je 1 věc, tento týden nic nekončí.')
      expect(page.text).toMatch(/Koho se týká ?: manažer/)
      expect(page.html).not.toContain('name="taskId"')
    })

    test('a word that is awaited is given by the side that was asked; the other one may look', async () => {
      const unitId = await aUnitWithTask('Připravit podklady')
      const deps = testDeps(database())
      const source = { type: 'record', id: newId() } as const
      const { linkedTo: _, ...record } = aRecord('2024-09-17')
      await deps.write('record.add', (tx) => provideEvidence(tx, { ...record, unitId, source }))
      await saveCredit(deps, { source, version: 0, parts: { unit: 'město', agency: 'lektor' }, ask: 'agency' })

      const asked = await (await signedIn({ kind: 'unit', unitId }, 'consultant')).open('/ukoly')
      expect(asked.html).toContain(`/celky/${unitId}/vzdelavani/${source.id}/podil`)
      expect(asked.html).toContain('>Vyjádřit se<')
      const manager = await (await signedIn({ kind: 'unit', unitId })).open(`/celky/${unitId}/terminy`)
      expect([manager.html.includes('>Vyjádřit se<'), manager.html.includes('>Otevřít podíly<')]).toEqual([false, true])
    })

    test('a person with several units chooses one', async () => {
      const first = await aUnitWithTask('Zajistit sál')
      await aUnitWithTask('Pozvat školy')
      const regional = await signedIn({ kind: 'everywhere' }, 'consultant')
      const both = await regional.open('/ukoly')
      expect(both.text).toContain('všechny celky')
      const one = await regional.open(`/ukoly?celek=${first}`)
      expect(one.html).toContain(`<option value="${first}" selected="">`)
    })

    test('the address of a calendar is shown once, works, and is revoked', async () => {
      const unitId = await aUnitWithTask('Odeslat zápis')
      const manager = await signedIn({ kind: 'unit', unitId })
      const page = await manager.open('/ucet/pripominky')
      const made = await manager.send(page, 'create', { intent: 'create', unit: '' })
      const path = /value="https?:\/\/[^/]+(\/kalendar\/[\w-]+\.ics)"/.exec(made.html)?.[1] ?? ''
      expect(made.text).toContain('Outlook')
      expect((await manager.open(path)).html).toContain('Odeslat zápis')

      const again = await manager.open('/ucet/pripominky')
      expect(again.html).not.toContain(path)
      expect((await manager.send(again, 'revoke')).text).toContain('Adresa kalendáře je zrušená.')
      expect((await manager.open(path)).status).toBe(404)
    })

    test('how often reminders come is remembered; a choice of nothing comes back with a sentence', async () => {
      const unitId = await aUnitWithTask('Svolat skupinu')
      const manager = await signedIn({ kind: 'unit', unitId })
      const page = await manager.open('/ucet/pripominky')
      expect(page.text).toContain('Tato instalace zatím e-maily neposílá')
      const saved = await manager.send(page, 'frequency', { frequency: 'weekly' })
      expect(saved.text).toContain('Připomínky jsou nastavené.')
      expect(saved.html).toMatch(/checked="" value="weekly"|value="weekly" checked=""/)
      const wrong = await manager.send(page, 'frequency', { frequency: 'někdy' })
      expect([wrong.status, wrong.text.includes('Vyberte, jak často')]).toEqual([422, true])
    })

    test('mail is looked after by the administrator alone', async () => {
      const administrator = await signedIn({ kind: 'everywhere' }, 'administrator')
      expect((await administrator.open('/sprava/posta')).text).toContain('Poštovní server není nastavený')
      const unitId = await aUnitWithTask('Nic')
      const manager = await signedIn({ kind: 'unit', unitId })
      expect((await manager.open('/sprava/posta')).status).toBe(403)
    })
  })
})
