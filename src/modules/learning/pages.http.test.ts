import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { anEducation, aRecord, attendees } from '../../../test/builders/records.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import { unitPages } from '../../../test/support/unit-pages.ts'
import { addRecord, learningApi, listRecords } from './index.ts'
import { kindSlugs } from './pages/record-address.ts'

/** Some attribute of the form of a record, by which the plain browser finds it. */
const recordForm = 'linkedBefore'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of records', (database) => {
    const { deps, signedIn } = unitPages(database, [learningApi])

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
      const form = await browser.open(`/celky/${unitId}/vzdelavani/novy?druh=vzdelavani`)
      const saved = await browser.send(form, recordForm, written)
      expect(saved.text).toContain('Záznam je uložen. Chybí prezenční listina.')
      expect(saved.text).toContain('1,5 hodiny, 12 účastníků')
      expect(await browser.send(form, recordForm, written)).toMatchObject({ status: 200, path: saved.path })
      expect((await listRecords(deps(), { unitId, year: 2024 })).total).toBe(1)
      expect((await browser.open(`/celky/${unitId}/vzdelavani`)).text).toContain('Seminář o bydlení')
    })

    test('education leads to a certificate for each participant and to all of them at once, advice to its record', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const named = attendees('Eva Příkladná', 'Jana Nezbytná')
      const seminar = await addRecord(deps(), { unitId, id: newId(), content: anEducation({}, { attendees: named }) })
      const page = await browser.open(`/celky/${unitId}/vzdelavani/${seminar.id}`)
      for (const { personId } of seminar.attendees)
        expect(page.html).toContain(`/celky/${unitId}/papiry/certificate/${seminar.id}.${personId}"`)
      expect((await browser.send(page, 'certificates', { intent: 'certificates' })).path).toBe('/papiry')

      const advice = await addRecord(deps(), { unitId, id: newId(), content: aRecord({ kind: 'advice' }) })
      const shown = await browser.open(`/celky/${unitId}/vzdelavani/${advice.id}`)
      expect(shown.html).toContain(`/celky/${unitId}/papiry/advice-record/${advice.id}"`)
    })

    test('a form that is wrong comes back whole, with a sentence at each wrong field', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/vzdelavani/novy?druh=vzdelavani`)
      const back = await browser.send(form, recordForm, { ...written, title: '', hours: 'šest' })
      expect(back.status).toBe(422)
      expect(back.text).toContain('„šest“ není délka v hodinách.')
      expect(back.text).toContain('Napište, co se konalo')
      expect(back.html).toContain('value="14.3.2024"')
      expect(back.html).toContain('Dva bloky.</textarea>')
    })

    test('a new record first asks of which kind it is, and its form asks only what belongs to that kind', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const chooser = await browser.open(`/celky/${unitId}/vzdelavani/novy`)
      for (const slug of Object.values(kindSlugs)) expect(chooser.html).toContain(`novy?druh=${slug}`)
      const research = await browser.open(`/celky/${unitId}/vzdelavani/novy?druh=vyzkum`)
      expect(research.text).toContain('Vráceno dotazníků')
      expect(research.text).not.toContain('Osvědčení')
      const back = await browser.send(research, recordForm, {
        ...written,
        kind: 'research',
        sent: '10',
        returned: '11',
      })
      expect(back.status).toBe(422)
      expect(back.text).toContain('Vrátilo se jich 11, rozdáno bylo 10.')
      expect(back.html).toContain('value="11"')
    })

    test('the paper comes with the form and is kept even when the rest of the form is wrong', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/vzdelavani/novy?druh=vzdelavani`)
      const file = new File(['Prezenční listina'], 'listina.txt', { type: 'text/plain' })
      const back = await browser.send(form, recordForm, { ...written, title: '', file })
      expect(back.status).toBe(422)
      expect(back.html).toMatch(/<option value="[^"]+" selected="">listina\.txt/)
      const documentId = /<option value="([^"]+)" selected="">listina/.exec(back.html)?.[1] ?? ''

      const saved = await browser.send(back, recordForm, { ...written, documentId, attendees: 'Jana Nová, Charita' })
      expect(saved.text).toContain('listina.txt')
      expect(saved.text).toContain('Jana Nová , Charita')
      const { records } = await listRecords(deps(), { unitId, year: 2024 })
      expect(records.map((record) => record.documentId)).toEqual([documentId])
    })

    test('an offer goes its way by the buttons of its page', async () => {
      const { id: unitId } = await aUnit(deps(), 'Horní Lhota')
      const browser = await signedIn(unitId)
      const form = await browser.open(`/celky/${unitId}/vzdelavani/novy?druh=praxe&nabidka=ano`)
      const offered = await browser.send(form, recordForm, {
        title: 'Garantovaný byt',
        on: '',
        offeredOn: '1. 3. 2024',
        offeredBy: 'ASZ',
        offeredTo: 'bytový odbor',
      })
      expect(offered.text).toContain('Nabídka je uložena.')
      expect(offered.text).toContain('1. 3. 2024, ASZ → bytový odbor')

      const silent = await browser.send(offered, 'decline', { stepOn: '5. 3. 2024', by: 'rada města', reason: '' })
      expect(silent.status).toBe(422)
      expect(silent.text).toContain('Napište důvod')
      expect(silent.html).toContain('value="rada města"')
      const declined = await browser.send(silent, 'decline', {
        stepOn: '5. 3. 2024',
        by: 'rada města',
        reason: 'Bez peněz.',
      })
      expect(declined.text).toContain('rada města: Bez peněz.')
      expect((await browser.open(`/celky/${unitId}/vzdelavani`)).text).toContain('Nabídnuto a nevyužito')

      const back = await browser.send(declined, 'take-back')
      const accepted = await browser.send(back, 'accept', { stepOn: '5. 3. 2024' })
      expect(accepted.text).toContain('Nabídka je přijata')
      const held = await browser.send(accepted, 'carry-out', { stepOn: '9. 4. 2024' })
      expect(held.text).toContain('Sdílení praxe, úterý 9. dubna 2024')
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
