import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anAgreement } from '../../../test/builders/agreements.ts'
import { aMeeting, anAttendant } from '../../../test/builders/meetings.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import { unitPages } from '../../../test/support/unit-pages.ts'
import { attendanceApi, listMeetings, offerAttendanceLinks, partnershipApi, recordMeeting } from './index.ts'
import { arrivalCode } from './use-cases/attendance-link/arrival-code.ts'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of attendance', (database) => {
    const { deps, signedOut, signedIn } = unitPages(database, [partnershipApi, attendanceApi])

    /** Today is 14 October 2024. */
    async function aMeetingToday() {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const attendance = ['Eva Nová', 'Petr Malý'].map((name) => anAttendant({ name, presence: 'absent' }))
      const content = aMeeting({ state: 'planned', on: '2024-10-14', minutes: '', attendance, place: 'Radnice' })
      const { id } = await recordMeeting(deps(), { unitId, id: newId(), content })
      return { unitId, id, path: `/celky/${unitId}/jednani/${id}` }
    }

    test('a link asks its own person once and shows nobody else, nor the unit', async () => {
      const { id, path, unitId } = await aMeetingToday()
      const [eva] = await offerAttendanceLinks(deps(), id)
      const visitor = signedOut()
      const form = await visitor.open(`/ucast/${eva?.token}`)
      expect(form.text).toContain('Odpovídáte za Eva Nová')
      expect(form.text).toContain('Radnice')
      expect(form.html).not.toMatch(/Petr Malý|Horní Lhota/)

      const unanswered = await visitor.send(form, 'answer')
      expect(unanswered).toMatchObject({ status: 422, text: expect.stringContaining('Vyberte, zda přijdete.') })
      const done = await visitor.send(form, 'answer', { answer: 'remote' })
      expect(done.text).toContain('Děkujeme, máme to')
      const replayed = await visitor.send(form, 'answer', { answer: 'excused' })
      expect(replayed).toMatchObject({ status: 410 })
      const again = await visitor.open(`/ucast/${eva?.token}`)
      expect(again).toMatchObject({ status: 410, text: expect.stringContaining('Tento odkaz už byl použit') })
      const unknown = await visitor.open('/ucast/nic')
      expect(unknown).toMatchObject({ status: 404, text: expect.stringContaining('Tento odkaz neznáme') })
      for (const { html } of [done, replayed, again, unknown]) expect(html).not.toMatch(/Petr Malý|Horní Lhota/)

      const manager = await signedIn(unitId)
      expect((await manager.open(path)).text).toContain('Eva Nová na dálku')
    })

    test('who comes in by the code writes a name; a guest is confirmed by the manager', async () => {
      const { id, path, unitId } = await aMeetingToday()
      const code = await arrivalCode(deps(), id)
      const phone = signedOut()
      const form = await phone.open(`/prezence/${code}`)
      expect(form.html).not.toMatch(/Eva Nová|Petr Malý/)
      expect(await phone.send(form, 'name')).toMatchObject({ status: 422 })
      const done = await phone.send(form, 'name', { name: 'Olga Nečekaná' })
      expect(done.text).toContain('Zapsali jsme: Olga Nečekaná')
      expect((await phone.open(`/prezence/${code}`)).text).toContain('Z tohoto telefonu už je někdo zapsán')
      expect((await phone.open('/prezence/nic')).status).toBe(404)

      const manager = await signedIn(unitId)
      const page = await manager.open(path)
      expect(page.text).toContain('Olga Nečekaná')
      const confirmed = await manager.send(page, 'guest', { intent: 'confirm' })
      expect(confirmed).toMatchObject({ path, text: expect.stringContaining('Olga Nečekaná: zapsáno na listinu.') })
    })

    test('links are shown once; the invitation, the code and the sheet have pages of their own', async () => {
      const { path, unitId } = await aMeetingToday()
      const manager = await signedIn(unitId)
      const made = await manager.send(await manager.open(`${path}/odkazy`), 'offer', { intent: 'offer' })
      expect(made.html.match(/\/ucast\/[\w-]{43}"/g)).toHaveLength(2)
      expect((await manager.open(`${path}/odkazy`)).html).not.toMatch(/\/ucast\//)
      for (const part of ['pozvanka', 'qr', 'listina'])
        expect((await manager.open(`${path}/${part}`)).status, part).toBe(200)
      const file = await manager.open(`${path}/pozvanka.ics`)
      expect(file.html).toContain('SUMMARY:Lokální partnerství')
    })

    test('a series shows its days, then is planned; the following ones are called off together', async () => {
      const { id: unitId } = await aUnit(deps(), 'Dolní Lhota')
      const manager = await signedIn(unitId)
      const form = await manager.open(`/celky/${unitId}/jednani/opakovane`)
      const written = {
        kind: 'local-partnership',
        first: '16. 1. 2025',
        every: '3',
        unit: 'months',
        until: '31. 12. 2025',
      }
      const shown = await manager.send(form, 'seriesId', { ...written, intent: 'preview' })
      expect(shown.text).toContain('Naplánujeme 4 jednání')
      const wrong = await manager.send(form, 'seriesId', { ...written, until: '31. 2. 2025', intent: 'plan' })
      expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('„31. 2. 2025“ není den') })
      const planned = await manager.send(shown, 'seriesId', { ...written, intent: 'plan' })
      expect(planned.text).toContain('Naplánováno: 4 jednání')

      const { meetings } = await listMeetings(deps(), { unitId, year: 2025 })
      const second = `/celky/${unitId}/jednani/${meetings.at(-2)?.id}`
      const cancelled = await manager.send(await manager.open(`${second}/rada`), 'cancel', { intent: 'cancel' })
      expect(cancelled.text).toContain('Zrušeno: 3 jednání')
    })

    test('a day outside the validity is asked about with everything kept, and saved knowingly', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      await anAgreement(deps(), unitId)
      const manager = await signedIn(unitId)
      const form = await manager.open(`/celky/${unitId}/jednani/nove`)
      expect(form.html).toContain('value="14.\u00a010.\u00a02024"')
      const written = {
        intent: 'save',
        kind: 'other',
        state: 'held',
        on: '14. 3. 2019',
        minutes: 'Zápis z dob minulých.',
      }
      const asked = await manager.send(form, 'agenda.0.type', written)
      expect(asked.status).toBe(422)
      expect(asked.text).toContain('není v době, po kterou platí popis spolupráce')
      expect(asked.html).toContain('Zápis z dob minulých.</textarea>')
      const saved = await manager.send(asked, 'agenda.0.type', { ...written, outsideValidity: 'ano' })
      expect(saved.path).toMatch(/\/jednani\/[0-9a-f-]{36}$/)
    })
  })
})
