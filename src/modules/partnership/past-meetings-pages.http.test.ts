import { describe, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aUnit } from '../../../test/builders/accounts.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import { unitPages } from '../../../test/support/unit-pages.ts'
import { readReceivedDocument, receiveDocument } from '../intake/index.ts'
import { listMeetings, partnershipApi, pastMeetingsApi } from './index.ts'
import { bringPapers } from './use-cases/past-meetings/bring-papers.ts'

const table =
  'Datum;Druh;Místo;Počet\n14. 2. 2023;lokální partnerství;Radnice;12\n6. 6. 2023;konzultace;Klub;3\n31. 2. 2023;konzultace;;2\n'

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of past meetings', (database) => {
    const { deps, signedIn } = unitPages(database, [partnershipApi, pastMeetingsApi])

    async function aUnitWithTable() {
      const own = deps()
      const { id: unitId } = await aUnit(own, 'Horní Lhota')
      const bytes = new TextEncoder().encode(table)
      const file = { id: newId<'Document'>(), unitId, name: 'prehled.csv', mediaType: 'text/csv', bytes }
      const { id: documentId } = await receiveDocument(own, file)
      await readReceivedDocument(own, documentId)
      await bringPapers(own, { unitId, documentIds: [documentId] })
      return { unitId, documentId, list: `/celky/${unitId}/jednani/prinest` }
    }

    test('a file is uploaded and read, an empty choice is told at the field', async () => {
      const { id: unitId } = await aUnit(deps(), 'Dolní Lhota')
      const browser = await signedIn(unitId)
      const list = await browser.open(`/celky/${unitId}/jednani/prinest`)
      const empty = await browser.send(list, 'upload', { intent: 'upload' })
      expect(empty.text).toContain('Vyberte aspoň jeden soubor.')
      const file = new File([table], 'prehled.csv', { type: 'text/csv' })
      const sent = await browser.send(list, 'upload', { intent: 'upload', files: file })
      expect(sent.text).toContain('prehled.csv')
      expect(sent.text).toContain('Čte se')
    })

    test('all ready meetings are written down by one button; the wrong cell is named and corrected', async () => {
      const { unitId, documentId, list } = await aUnitWithTable()
      const browser = await signedIn(unitId)
      const page = await browser.open(list)
      expect(page.text).toContain('Zapsat všechna 2 připravená')
      expect(page.text).toContain('Řádek 4, sloupec Datum: 31. 2. 2023 neexistuje.')
      const done = await browser.send(page, 'confirm-all', { intent: 'confirm-all' })
      expect(done.text).toMatch(/2\sjednání jsou zapsána/)

      const form = await browser.open(`${list}/${documentId}/t0r4`)
      const wrong = await browser.send(form, 'presentCount', {
        intent: 'save',
        kind: 'consultation',
        state: 'held',
        presentCount: 'moc',
        decisions: 'Sejdeme se.',
      })
      expect(wrong.text).toContain('Doplňte den jednání')
      expect(wrong.text).toContain('Počet přítomných je celé číslo')
      expect(wrong.html).toContain('Sejdeme se.')
      const right = { intent: 'save', kind: 'consultation', state: 'held', on: '28. 2. 2023', presentCount: '2' }
      expect((await browser.send(wrong, 'presentCount', right)).text).toContain('Jednání je zapsáno.')
      expect((await listMeetings(deps(), { unitId, year: 2023 })).held).toBe(3)
    })

    test('columns are corrected by a form that comes back with what was chosen', async () => {
      const { unitId, documentId, list } = await aUnitWithTable()
      const browser = await signedIn(unitId)
      const form = await browser.open(`${list}/${documentId}/sloupce/0`)
      const twice = await browser.send(form, 'rowsKind', { day: '0', kind: '0' })
      expect(twice.text).toContain('Tento sloupec už slouží jinému údaji.')
      const saved = await browser.send(twice, 'rowsKind', { day: '0', place: '2', rowsKind: 'council' })
      expect(saved.text).toContain('Řádky jsou přečteny znovu.')
      expect(saved.text).toContain('Zastupitelstvo')
    })

    test('one is left out and offered again', async () => {
      const { unitId, documentId, list } = await aUnitWithTable()
      const browser = await signedIn(unitId)
      const skipped = await browser.send(await browser.open(list), 't0r2', { documentId, key: 't0r2', intent: 'skip' })
      expect(skipped.text).toContain('Vynecháno')
      const again = await browser.send(skipped, 'again', { documentId, key: 't0r2', intent: 'again' })
      expect(again.text).not.toContain('Vynecháno')
    })
  })
})
