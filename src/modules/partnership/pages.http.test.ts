import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel/ids.ts'
import { newId } from '#kernel/ids.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import { unitPages } from '../../../test/support/unit-pages.ts'
import { listMeetings, partnershipApi, recordMeeting } from './index.ts'

/** Some attribute of the form of a meeting, by which the plain browser finds it. */
const meetingForm = 'agenda.0.type'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of meetings', (database) => {
    const { deps, signedIn } = unitPages(database, [partnershipApi])

    async function aUnitWithMeeting(): Promise<{ readonly unitId: Id<'Unit'>; readonly path: string }> {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const attendance = [anAttendant({ name: 'Marie Ukázková', organisation: 'Městský úřad', role: 'manager' })]
      const { id } = await recordMeeting(deps(), { unitId, id: newId(), content: aMeeting({ attendance }) })
      return { unitId, path: `/celky/${unitId}/jednani/${id}` }
    }

    const written = {
      intent: 'save',
      kind: 'local-partnership',
      state: 'held',
      on: '14. 3. 2024',
      startsAt: '9.00',
      place: 'Radnice',
      'people.7.name': 'Petr Vzorný',
      'people.7.organisation': 'Základní škola',
      'agenda.5.chosen': 'ano',
      minutes: 'Partnerství projednalo plnění.',
    }

    test('a meeting leads to its papers, before it and after it; who contributed is asked once it was held', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const papersOf = async (content: Parameters<typeof aMeeting>[0]) => {
        const { id } = await recordMeeting(deps(), { unitId, id: newId(), content: aMeeting(content) })
        const page = await browser.open(`/celky/${unitId}/jednani/${id}`)
        const kinds = page.html.matchAll(new RegExp(`/celky/${unitId}/papiry/([a-z-]+)/${id}"`, 'g'))
        return { page, kinds: [...kinds].map(([, kind]) => kind) }
      }
      const held = await papersOf({})
      expect(held.kinds).toEqual(['minutes', 'public-minutes', 'attendance-list', 'empty-attendance-list'])
      expect(held.page.text).toContain('Kdo se podílel')
      const planned = await papersOf({ state: 'planned', on: '2024-12-01', minutes: '', attendance: [] })
      expect(planned.kinds).toEqual(['invitation', 'empty-attendance-list'])
      expect(planned.page.text).not.toContain('Kdo se podílel')
      const cancelled = await papersOf({ state: 'cancelled', on: '2024-12-02', minutes: '', attendance: [] })
      expect(cancelled.kinds).toEqual(['invitation'])
    })

    test('an empty list offers the next step to those who may take it', async () => {
      const { id: unitId } = await aUnit(deps(), 'Dolní Lhota')
      const list = `/celky/${unitId}/jednani`
      expect((await (await signedIn(unitId)).open(list)).text).toContain('První můžete zapsat hned')
      const reader = await (await signedIn(unitId, 'reader')).open(list)
      expect(reader.text).toContain('Žádné jednání zatím nikdo nezapsal.')
      expect(reader.text).not.toContain('Zapsat jednání')
    })

    test('a meeting is written down once, however many times the form is sent', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/jednani/nove`)
      const saved = await browser.send(form, meetingForm, written)
      expect(saved.path).toMatch(/\/jednani\/[0-9a-f-]{36}$/)
      expect(saved.text).toContain('Jednání je zapsáno a doloženo.')
      expect(saved.text).toContain('Lokální partnerství, čtvrtek 14. března 2024')
      expect(saved.text).toContain('Petr Vzorný')

      const again = await browser.send(form, meetingForm, written)
      expect(again).toMatchObject({ status: 200, path: saved.path })
      expect((await listMeetings(deps(), { unitId, year: 2024 })).total).toBe(1)
    })

    test('a form that is wrong comes back whole, with a sentence at each wrong field', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/jednani/nove`)
      const back = await browser.send(form, meetingForm, { ...written, on: '31. 2. 2024', startsAt: 'ráno' })
      expect(back.status).toBe(422)
      expect(back.text).toContain('„31. 2. 2024“ není den v kalendáři.')
      expect(back.text).toContain('„ráno“ není čas.')
      for (const kept of ['31. 2. 2024', 'Radnice', 'Petr Vzorný', 'Základní škola'])
        expect(back.html).toContain(`value="${kept}"`)
      expect(back.html).toContain('Partnerství projednalo plnění.</textarea>')

      const saved = await browser.send(back, meetingForm, written)
      expect(saved.text).toContain('Jednání je zapsáno a doloženo.')
    })

    test('whom the last meeting knew waits to be ticked, and another kind offers its own people', async () => {
      const { unitId } = await aUnitWithMeeting()
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/jednani/nove`)
      expect(form.text).toContain('Marie Ukázková')
      const other = await browser.send(form, meetingForm, {
        ...written,
        kind: 'council',
        intent: 'expect',
        'people.0.name': 'Marie Ukázková',
      })
      expect(other.status).toBe(200)
      expect(other.text).not.toContain('Marie Ukázková')
      expect(other.html).toContain('value="Petr Vzorný"')
    })

    test('the second editor finds his text beside the new state and decides', async () => {
      const { unitId, path } = await aUnitWithMeeting()
      const [first, second] = [await signedIn(unitId), await signedIn(unitId, 'consultant')]
      const change = (minutes: string) => ({ ...written, minutes })
      const [firstForm, secondForm] = [await first.open(`${path}/uprava`), await second.open(`${path}/uprava`)]

      expect((await first.send(firstForm, meetingForm, change('První znění.'))).path).toBe(path)
      const refused = await second.send(secondForm, meetingForm, change('Druhé znění.'))
      expect(refused.status).toBe(409)
      expect(refused.text).toContain('Záznam mezitím změnil někdo jiný.')
      expect(refused.html).toContain('Druhé znění.</textarea>')
      expect(refused.html).toContain('<p class="minutes-paragraph">První znění.</p>')

      const decided = await second.send(refused, meetingForm, change('Obě znění.'))
      expect(decided).toMatchObject({ status: 200, path })
      expect(decided.text).toContain('Obě znění.')
    })

    test('who only reads sees no way to change and is refused when trying', async () => {
      const { unitId, path } = await aUnitWithMeeting()
      const reader = await signedIn(unitId, 'reader')
      const page = await reader.open(path)
      expect(page.text).toContain('Marie Ukázková')
      expect(page.text).not.toContain('Upravit jednání')
      expect(page.text).not.toContain('Smazat jednání')
      const refused = await reader.send(await reader.open(`${path}/uprava`), meetingForm, written)
      expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('vaše role nestačí') })
    })

    test('a meeting is deleted after a second question and the list says so', async () => {
      const { unitId, path } = await aUnitWithMeeting()
      const browser = await signedIn(unitId)
      const page = await browser.open(path)
      expect(page.text).toContain('Smazat toto jednání?')
      const list = await browser.send(page, 'version')
      expect(list).toMatchObject({ path: `/celky/${unitId}/jednani` })
      expect(list.text).toContain('Jednání je smazáno.')
    })

    test('under the address of another unit there is no such meeting', async () => {
      const { unitId, path } = await aUnitWithMeeting()
      const elsewhere = await aUnitWithMeeting()
      const browser = await signedIn(elsewhere.unitId)
      const meetingId = path.split('/').at(-1) ?? ''
      expect((await browser.open(elsewhere.path)).status).toBe(200)
      expect((await browser.open(`/celky/${elsewhere.unitId}/jednani/${meetingId}`)).status).toBe(404)
      expect((await browser.open(`/celky/${elsewhere.unitId}/jednani/nic`)).status).toBe(404)
      expect((await browser.open(`/celky/${unitId}/jednani`)).status).toBe(404)
    })
  })
})
