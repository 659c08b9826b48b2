import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#kernel/ids.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import type { Arrived } from '../../../test/support/plain-browser.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { type SignedIn, unitPages } from '../../../test/support/unit-pages.ts'
import { minutesApi, partnershipApi, recordMeeting } from './index.ts'
import { keepDraft } from './use-cases/minutes/keep-draft.ts'

/** What is in the markup by which the plain browser finds the form of the minutes, of their public version, and of a task. */
const [minutesForm, publicForm, taskForm] = ['baseVersion', 'verejny-text', 'words']

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of minutes', (database) => {
    const { deps, signedIn } = unitPages(database, [partnershipApi, minutesApi])

    /** Of 19 September 2024, with a manager and a private person; today is 14 October 2024. */
    async function aMeetingWith(minutes = '') {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const attendance = [
        anAttendant({ name: 'Marie Ukázková', role: 'manager' }),
        anAttendant({ name: 'Petr Vzorný', organisation: 'Základní škola' }),
      ]
      const { id } = await recordMeeting(deps(), { unitId, id: newId(), content: aMeeting({ minutes, attendance }) })
      const path = `/celky/${unitId}/jednani/${id}`
      return { unitId, id, path, written: `${path}/zapis` }
    }

    const save = (browser: SignedIn, form: Arrived, minutes: string): Promise<Arrived> =>
      browser.send(form, minutesForm, { intent: 'save', minutes })

    const write = (meetingId: Id<'Meeting'>, { actor }: SignedIn, text: string | null) =>
      keepDraft(testDeps(database(), { actor }), { meetingId, text, baseVersion: 1 })

    test('minutes are written in a field and stand with the meeting as headings and lists', async () => {
      const { unitId, path, written } = await aMeetingWith()
      const browser = await signedIn(unitId)
      expect((await browser.open(path)).text).toContain('Psát zápis')
      const text = '## Docházka\r\n\r\n- počet hlášení\r\n- **návštěvy** rodin\r\n\r\n<b>Vzato na vědomí.</b>'
      const saved = await save(browser, await browser.open(written), text)
      expect(saved).toMatchObject({ status: 200, path })
      expect(saved.text).toContain('Zápis je uložen.')
      expect(saved.html).toMatch(/<h3>\s*Docházka\s*<\/h3>/)
      expect(saved.html).toMatch(/<ul><li>počet hlášení<\/li><li><b>návštěvy<\/b> rodin<\/li><\/ul>/)
      expect(saved.html).toContain('&lt;b&gt;Vzato na vědomí.&lt;/b&gt;')
      expect((await browser.open(written)).html).toContain('## Docházka')
    })

    test('a draft waits for its writer wherever he or she signs in, until it is saved or discarded', async () => {
      const { unitId, id, path, written } = await aMeetingWith('Uloženo.')
      const browser = await signedIn(unitId)
      await write(id, browser, 'Rozepsáno v jiném počítači.')
      expect((await browser.open(path)).text).toContain('Máte rozepsaný zápis')
      const form = await browser.open(written)
      expect(form.text).toContain('Pokračujete v rozepsaném zápisu')
      expect(form.html).toContain('Rozepsáno v jiném počítači.</textarea>')

      const discarded = await browser.send(form, 'discard', { intent: 'discard' })
      expect(discarded).toMatchObject({ path, text: expect.stringContaining('Rozepsaný text je zahozen.') })
      expect((await browser.open(written)).html).toContain('Uloženo.</textarea>')
      await write(id, browser, 'Rozepsáno znovu.')
      const saved = await save(browser, await browser.open(written), 'Rozepsáno a uloženo.')
      expect(saved.text).toContain('Rozepsáno a uloženo.')
      expect(saved.text).not.toContain('Máte rozepsaný zápis')
    })

    test('the second editor is warned first and learns who writes, not what', async () => {
      const { unitId, id, written } = await aMeetingWith('Uloženo.')
      const [first, second] = [await signedIn(unitId), await signedIn(unitId, 'consultant')]
      await write(id, first, 'Tajně rozepsáno.')
      const warned = await second.open(written)
      expect(warned.text).toContain('Zápis právě upravuje Ema Dolní')
      expect(warned.text).toContain('Uloženo.')
      expect(warned.html).not.toMatch(/Tajně|<textarea/)

      const knowing = await second.open(`${written}?psat=ano`)
      expect(knowing.text).toContain('Zápis teď upravuje také Ema Dolní.')
      expect(knowing.html).toContain('Uloženo.</textarea>')
      expect((await first.open(written)).html).toContain('Tajně rozepsáno.</textarea>')
    })

    test('a save over somebody else’s shows both texts and loses neither', async () => {
      const { unitId, path, written } = await aMeetingWith('Začátek.')
      const [first, second] = [await signedIn(unitId), await signedIn(unitId, 'consultant')]
      const [firstForm, secondForm] = [await first.open(written), await second.open(written)]
      await save(first, firstForm, 'Začátek.\n\nPrvní znění.')
      const refused = await save(second, secondForm, 'Začátek.\n\nDruhé znění.')
      expect(refused.status).toBe(409)
      expect(refused.text).toContain('Dvě znění zápisu')
      expect(refused.text).toMatch(/Uloženo mezitím První znění\..* Vaše znění Druhé znění\./)
      expect((await second.open(path)).text).toMatch(/Máte rozepsaný zápis.*První znění\./)

      const merged = await second.send(refused, minutesForm, { intent: 'merge' })
      expect(merged).toMatchObject({ status: 200, path })
      expect(merged.text).toMatch(/Začátek\. První znění\. Druhé znění\./)
      expect(merged.text).not.toContain('Máte rozepsaný zápis')
    })

    test('a decision and a task are added; an impossible day comes back with everything written', async () => {
      const { unitId, path } = await aMeetingWith('Zápis.')
      const browser = await signedIn(unitId)
      const decision = await browser.open(`${path}/rozhodnuti/nove`)
      expect((await browser.send(decision, 'words', { words: ' ' })).text).toContain('Napište, co bylo rozhodnuto.')
      const decided = await browser.send(decision, 'words', { words: 'Zvýšit cíl docházky' })
      expect(decided.text).toMatch(/Rozhodnutí je zapsáno\..* Zvýšit cíl docházky .*Přijato/)

      const typed = { words: 'Rozeslat zprávu', owner: 'ASZ', dueOn: '30. 10. 2023' }
      const form = await browser.open(`/celky/${unitId}/ukoly/novy?jednani=${path.split('/').at(-1)}`)
      const back = await browser.send(form, taskForm, typed)
      expect(back.status).toBe(422)
      expect(back.text).toContain('Termín 30. 10. 2023 je dřív než jednání 19. 9. 2024. Zkontrolujte rok.')
      expect(fieldsWithError(back)).toEqual(['dueOn'])
      expect(back.html).toContain('Rozeslat zprávu</textarea>')
      for (const kept of ['ASZ', '30. 10. 2023']) expect(back.html).toContain(`value="${kept}"`)

      const saved = await browser.send(back, taskForm, { ...typed, dueOn: '30. 10. 2024' })
      expect(saved.text).toMatch(/Úkol je zapsán\..* Rozeslat zprávu .*ASZ/)
      const list = await browser.open(`/celky/${unitId}/ukoly`)
      expect(list.text).toContain('Čeká 1 úkol.')
      const done = await browser.send(list, 'id')
      expect(done.text).toMatch(/Úkol je splněn\..*Žádný úkol nečeká\./)
      const finished = await browser.open(`/celky/${unitId}/ukoly?stav=splnene`)
      expect(finished.text).toMatch(/Rozeslat zprávu .*splněno 14\. 10\. 2024/)
    })

    test('the public version says what was replaced and does not name a private person', async () => {
      const { unitId, path } = await aMeetingWith('Petr Vzorný popsal docházku, Marie Ukázková ji shrnula.')
      const browser = await signedIn(unitId)
      const form = await browser.open(`${path}/verejny-zapis`)
      expect(form.text).toMatch(/Co jsme nahradili 1 výraz .*Petr Vzorný .*Základní škola/)
      const proposed = /<textarea[^>]*name="text"[^>]*>(.*?)<\/textarea>/s.exec(form.html)?.[1]?.trim() ?? ''
      expect(proposed).toContain('Základní škola popsal docházku, Marie Ukázková ji shrnula.')
      expect(proposed).not.toContain('Vzorn')

      const named = await browser.send(form, publicForm, {
        intent: 'save',
        text: 'Díky patří Petru Vzornému a paní Neznámé.',
      })
      expect(named).toMatchObject({
        status: 422,
        text: expect.stringContaining('V textu zůstalo: Petru Vzornému, paní Neznámé.'),
      })
      expect(named.html).toContain('Díky patří Petru Vzornému a paní Neznámé.</textarea>')
      const saved = await browser.send(named, publicForm, { intent: 'save', text: proposed })
      expect(saved.text).toContain('Veřejný zápis je uložen.')

      const reader = await (await signedIn(unitId, 'reader')).open(path)
      const shown = /<details class="public-minutes">.*?<\/details>/s.exec(reader.html)?.[0]
      expect(shown).toContain('Marie Ukázková')
      expect(shown).not.toContain('Vzorn')
    })

    test('who only reads has no way to write, and is refused when trying', async () => {
      const { unitId, path, written } = await aMeetingWith('Zápis.')
      const reader = await signedIn(unitId, 'reader')
      expect((await reader.open(path)).text).not.toMatch(/Upravit zápis|Přidat úkol|Připravit veřejný/)
      for (const address of [written, `${path}/verejny-zapis`])
        expect((await reader.open(address)).status, address).toBe(403)
    })
  })
})

/** Names of the fields of a page that say what is wrong with them. */
function fieldsWithError({ html }: Arrived): readonly (string | undefined)[] {
  return [...html.matchAll(/class="field[^"]* ?field-error[^"]*".*?name="([^"]+)"/gs)].map(([, name]) => name)
}
