import { describe, expect, test } from 'vitest'
import { aUnit } from '../../../test/builders/accounts.ts'
import { aPaperSource } from '../../../test/builders/paper-source.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { pagesAreBuilt } from '../../../test/support/page-server.ts'
import { unitPages } from '../../../test/support/unit-pages.ts'
import { papersApi } from './index.ts'
import { sampleLetterheadFile } from './use-cases/sample-letterhead-file.ts'

/** By these the plain browser finds the forms of a paper's screen. */
const forms = { particulars: 'fileMark', issue: 'issue', attach: 'attach', order: 'order', detach: 'detach' }

describe.skipIf(!pagesAreBuilt)('without JavaScript', () => {
  onOneDatabase('pages of papers', (database) => {
    let words = 'Partnerství projednalo plnění.'
    const { deps, signedIn } = unitPages(database, [papersApi], [aPaperSource(() => words)])

    async function aPaper(role?: 'reader') {
      const { id } = await aUnit(deps(), 'Horní Lhota')
      return { browser: await signedIn(id, role), unitId: id, path: `/celky/${id}/papiry/note/${id}` }
    }

    test('a reader sees the paper and its files, and nothing to write', async () => {
      const { browser, path } = await aPaper('reader')
      const page = await browser.open(path)
      expect(page.text).toContain('Papír je sestaven z dnešních záznamů. Zatím nebyl vydán.')
      expect(page.text).toContain('Partnerství projednalo plnění.')
      expect(page.text).toContain('PDF do spisové služby')
      expect(page.html).not.toContain('name="reference"')
      expect((await browser.open(`${path}x`)).status).toBe(404)
    })

    test('what the office writes comes back whole when something is wrong, and stands on the paper when it is not', async () => {
      const { browser, path } = await aPaper()
      const filled = {
        intent: 'save',
        reference: 'MUHL 7/2024',
        issuedOn: '31. 2. 2024',
        sheets: '0',
        handledBy: 'Jan Vzor',
      }
      const back = await browser.send(await browser.open(path), forms.particulars, filled)
      expect(back.status).toBe(422)
      expect(back.text).toContain('„31. 2. 2024“ není den v kalendáři.')
      for (const kept of Object.values(filled).slice(1)) expect(back.html).toContain(`value="${kept}"`)
      const both = await browser.send(back, forms.particulars, { ...filled, issuedOn: '1. 10. 2024' })
      expect(both.text).toContain('„0“ není počet listů.')
      const saved = await browser.send(both, forms.particulars, { ...filled, issuedOn: '1. 10. 2024', sheets: '2' })
      expect(saved.text).toContain('Údaje jsou uloženy')
      expect(saved.text).toContain('Č. j.: MUHL 7/2024')
    })

    test('a paper is issued once, and the screen says when the records have moved on', async () => {
      const { browser, path } = await aPaper()
      const first = await browser.open(path)
      const issued = await browser.send(first, forms.issue, { intent: 'issue' })
      expect(issued.text).toContain('Vydáno pod číslem 1.')
      expect((await browser.send(first, forms.issue, { intent: 'issue' })).text).toContain(
        'Papír odpovídá vydání č. 1.',
      )
      words = 'Partnerství plnění znovu projednalo.'
      const later = await browser.open(path)
      expect(later.text).toContain('Od vydání č. 1 se záznamy změnily.')
      const changes = await browser.open(/href="([^"]*\/vydani\/[^"]*)"/.exec(later.html)?.[1] ?? '')
      expect(changes.text).toContain('Bylo Partnerství projednalo plnění. Je Partnerství plnění znovu projednalo.')
    })

    test('a signed copy is attached and removed with a reason', async () => {
      const { browser, path } = await aPaper()
      const issued = await browser.send(await browser.open(path), forms.issue, { intent: 'issue' })
      const nothing = await browser.send(issued, forms.attach, { intent: 'attach' })
      expect(nothing.text).toContain('Vyberte soubor.')
      const file = new File([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')], 'podpis.png')
      const issueId = /<option value="([0-9a-f-]{36})"/.exec(issued.html)?.[1] ?? ''
      const filled = { intent: 'attach', file, issueId, signedOn: '1. 10. 2024' }
      const attached = await browser.send(nothing, forms.attach, filled)
      expect(attached.text).toContain('podpis.png (obrázek')
      expect((await browser.send(nothing, forms.attach, filled)).text).toContain(
        'Tento soubor už je k vydání připojen.',
      )
      const asked = await browser.send(attached, forms.detach, { intent: 'detach', reason: '' })
      expect(asked.text).toContain('Napište, proč stejnopis odebíráte.')
      const gone = await browser.send(asked, forms.detach, { intent: 'detach', reason: 'Omyl.' })
      expect(gone.text).toContain('Žádný podepsaný stejnopis se zatím nevrátil.')
    })

    test('a letterhead is brought, becomes the usual one and offers the paper on it', async () => {
      const { browser, path, unitId } = await aPaper()
      const list = await browser.open(`/celky/${unitId}/papiry/hlavicky`)
      expect(list.text).toContain('Celek zatím nemá žádný hlavičkový papír.')
      const { bytes, name } = await sampleLetterheadFile('cs')
      const file = new File([new Uint8Array(bytes)], name)
      const unnamed = await browser.send(list, 'usual', { intent: 'save', name: ' ', file })
      expect(unnamed.text).toContain('Pojmenujte hlavičkový papír.')
      const brought = await browser.send(unnamed, 'usual', { intent: 'save', name: 'Odbor školství', file })
      expect(brought.text).toContain('Hlavičkový papír „Odbor školství“ je nahrán.')
      expect((await browser.open(path)).text).toContain('Hlavička „Odbor školství“.')
      const edit = await browser.open(/href="([^"]*\/hlavicky\/[0-9a-f-]{36})"/.exec(brought.html)?.[1] ?? '')
      const removed = await browser.send(edit, 'remove', { intent: 'remove' })
      expect(removed.text).toContain('Hlavičkový papír je odebrán.')
    })

    test('a paper made aside waits on its own screen, and may be cancelled, tried again and taken away', async () => {
      const { browser, path } = await aPaper()
      const ordered = await browser.send(await browser.open(path), forms.order, { intent: 'order', format: 'pdf' })
      expect(ordered.path).toBe('/papiry')
      expect(ordered.text).toContain('Poznámka, Horní Lhota čeká na řadu')
      expect(ordered.html).toContain('http-equiv="refresh"')
      const cancelled = await browser.send(ordered, 'cancel', { intent: 'cancel' })
      expect(cancelled.text).toContain('zrušeno')
      const again = await browser.send(cancelled, 'retry', { intent: 'retry' })
      expect(again.text).toContain('čeká na řadu')
      const gone = await browser.send(await browser.send(again, 'cancel', { intent: 'cancel' }), 'remove', {
        intent: 'remove',
      })
      expect(gone.text).toContain('Nic se nepřipravuje.')
    })
  })
})
