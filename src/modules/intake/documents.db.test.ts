import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { asId, type Id, newId } from '#kernel/ids.ts'
import type { Actor } from '#platform/actor.ts'
import type { Database } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { aDocument, paragraph, table } from '../../../test/builders/documents.ts'
import { aWordForm } from '../../../test/builders/forms.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { addUnit } from '../territory/index.ts'
import { callAgreement } from './use-cases/call-agreement.ts'
import { confirmDraft } from './use-cases/confirm-draft.ts'
import { discardDocument } from './use-cases/discard-document.ts'
import { keepDocument } from './use-cases/keep-document.ts'
import { proposeUnitOfDocument } from './use-cases/propose-unit-of-document.ts'
import { readReceivedDocument } from './use-cases/read-received-document.ts'
import { receiveDocument } from './use-cases/receive-document.ts'
import { type SearchDocuments, searchDocuments } from './use-cases/search-documents.ts'
import { showReview } from './use-cases/show-review.ts'

const minutes = [
  'Zápis z jednání lokálního partnerství',
  'Horní Vrbice, 14. 3. 2024',
  'Přítomni: Jana Nováčková, Petr Psavý',
  'Partnerství projednalo příliš žluťoučké koně a začleňování.',
  'Zapsal: Petr Psavý',
]

onEachDatabase('documents of a unit', (database) => {
  async function unitOf(deps: Deps, name: string): Promise<Id<'Unit'>> {
    return (await addUnit(deps, { name, kind: 'municipality', ico: null, seat: null, regionCode: null })).id
  }

  async function read(deps: Deps, lines: readonly string[], name = 'dokument.docx'): Promise<Id<'Document'>> {
    return readBytes(deps, await writeDocx(aDocument(lines.map(paragraph))), name)
  }

  async function readBytes(deps: Deps, bytes: Uint8Array, name: string): Promise<Id<'Document'>> {
    const { id } = await receiveDocument(deps, { id: newId(), unitId: null, name, mediaType: '', bytes })
    await readReceivedDocument(deps, id)
    return id
  }

  async function namesFound(deps: Deps, asked: Partial<SearchDocuments>): Promise<readonly string[]> {
    const { documents } = await searchDocuments(deps, { limit: 50, offset: 0, ...asked })
    return documents.map(({ document }) => document.name).toSorted()
  }

  describe('what a paper is', () => {
    test('is known when it is read, with the reasons, and its unit is proposed', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Obec Horní Vrbice')
      const { document } = await showReview(deps, await read(deps, minutes))
      expect(document).toMatchObject({ state: 'read', kind: 'minutes', recognised: { why: [{ by: 'title' }, {}, {}] } })
      expect(document.recognised?.confidence).toBeGreaterThan(0.9)
      const proposal = await proposeUnitOfDocument(deps, document.content ?? aDocument([]))
      expect(proposal.chosen).toMatchObject({ unit: { id: unitId }, by: 'head' })
    })

    test('a unit that the person does not see is never proposed', async () => {
      const deps = testDeps(database())
      await unitOf(deps, 'Obec Skrytá Vrbice')
      const own = await unitOf(deps, 'Obec Viditelná Vrbice')
      const person = testDeps(database(), { actor: await personIn(database(), own) })
      const paper = aDocument([paragraph('Setkání obcí Skrytá Vrbice a Viditelná Vrbice')])
      expect(await proposeUnitOfDocument(deps, paper)).toMatchObject({ chosen: null })
      const { chosen, candidates } = await proposeUnitOfDocument(person, paper)
      expect([chosen?.unit.id, candidates.length]).toEqual([own, 1])
    })
  })

  describe('keeping a paper', () => {
    test('puts it among the documents of the unit as what it was recognised', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota první')
      const documentId = await read(deps, minutes)
      const kept = await keepDocument(deps, { documentId, unitId })
      expect(kept).toMatchObject({ state: 'confirmed', unitId, kind: 'minutes', recognised: null })
      expect(await namesFound(deps, { unitId, kind: 'minutes' })).toEqual(['dokument.docx'])
      expect(await namesFound(deps, { unitId, kind: 'plan' })).toEqual([])
    })

    test('a wrong kind and a wrong unit are corrected later', async () => {
      const deps = testDeps(database())
      const first = await unitOf(deps, 'Lhota druhá')
      const second = await unitOf(deps, 'Lhota třetí')
      const documentId = await read(deps, minutes)
      await keepDocument(deps, { documentId, unitId: first })
      await keepDocument(deps, { documentId, unitId: first, kind: 'invitation' })
      await keepDocument(deps, { documentId, unitId: second })
      const { document } = await showReview(deps, documentId)
      expect(document).toMatchObject({ unitId: second, kind: 'invitation' })
      expect(await namesFound(deps, { unitId: first })).toEqual([])
    })

    test('a file that could not be read is another document, unless somebody knows better', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota čtvrtá')
      const bytes = new Uint8Array(64).fill(7)
      const unknown = await readBytes(deps, bytes, 'sken.xyz')
      const known = await readBytes(deps, bytes, 'memorandum.xyz')
      expect(await keepDocument(deps, { documentId: unknown, unitId })).toMatchObject({ kind: 'other' })
      expect(await keepDocument(deps, { documentId: known, unitId, kind: 'memorandum' })).toMatchObject({
        kind: 'memorandum',
        refusal: expect.anything(),
      })
      expect(await namesFound(deps, { unitId, text: 'memor' })).toEqual(['memorandum.xyz'])
    })

    test('of a table is the only way: it is no agreement, whatever stands in it', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota osmá')
      const table = 'Popis spolupráce;Termín plnění\nJednání lokálního partnerství;Minimálně 4x ročně\n'
      const documentId = await readBytes(deps, new TextEncoder().encode(table), 'harmonogram.csv')
      const { document, review } = await showReview(deps, documentId)
      expect({ state: document.state, kind: document.kind, review }).toEqual({
        state: 'read',
        kind: 'other',
        review: null,
      })
      await expect(callAgreement(deps, documentId)).rejects.toMatchObject({ code: 'document.not_read' })
      expect(await keepDocument(deps, { documentId, unitId })).toMatchObject({ state: 'confirmed', kind: 'other' })
    })

    test('waits until the paper is read', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota pátá')
      const bytes = await writeDocx(aDocument([paragraph('Zápis')]))
      const { id } = await receiveDocument(deps, { id: newId(), unitId, name: 'a.docx', mediaType: '', bytes })
      await expect(keepDocument(deps, { documentId: id, unitId })).rejects.toMatchObject({
        code: 'document.still_read',
      })
    })

    test('does not take its paper from an agreement', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota šestá')
      const documentId = await readBytes(deps, await aWordForm(), 'popis.docx')
      await confirmDraft(deps, { documentId, version: 1, unit: { kind: 'known', unitId } })
      await expect(keepDocument(deps, { documentId, unitId, kind: 'other' })).rejects.toMatchObject({
        code: 'document.in_use',
      })
      await expect(callAgreement(deps, documentId)).rejects.toMatchObject({ code: 'draft.closed' })
    })
  })

  describe('„It is a popis spolupráce“', () => {
    test('opens the review of a paper that was not recognised as one, also after it was kept', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota sedmá')
      const documentId = await read(deps, ['Ujednání', 'IČO: 99999919', 'Platnost do 31. 12. 2026'])
      await keepDocument(deps, { documentId, unitId })
      expect(await callAgreement(deps, documentId)).toMatchObject({ state: 'read', kind: 'popis', recognised: null })

      const { review } = await showReview(deps, documentId)
      const outcome = await confirmDraft(deps, {
        documentId,
        version: review?.draft.version ?? 0,
        unit: { kind: 'known', unitId },
      })
      expect(outcome.kind).toBe('confirmed')
      expect(await namesFound(deps, { unitId, kind: 'popis' })).toEqual(['dokument.docx'])
    })

    test('cannot be said of a file without a reading', async () => {
      const deps = testDeps(database())
      const documentId = await readBytes(deps, new Uint8Array(64).fill(7), 'sken.xyz')
      await expect(callAgreement(deps, documentId)).rejects.toMatchObject({ code: 'document.not_read' })
    })
  })

  describe('the search', () => {
    test.each([
      ['without diacritics', 'zlutoucke kone'],
      ['with them and in capitals', 'ŽLUŤOUČKÉ'],
      ['by the beginning of the last word', 'žluťoučkého zač'],
      ['in any form', 'jednáních začleňováním'],
      ['of a phrase', '„příliš žluťoučké koně“'],
      ['in any order', 'začleňování jednání'],
      ['by the name of the file', 'zapis-2024'],
      ['past signs that mean something to a database', `zlutoucke' & | ! <-> :* %`],
    ])('finds the words %s', async (_, text) => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, `Lhota ${text}`)
      const documentId = await read(deps, minutes, 'zapis-2024.docx')
      await keepDocument(deps, { documentId, unitId })
      expect(await namesFound(deps, { unitId, text })).toEqual(['zapis-2024.docx'])
    })

    test('wants all the words, and beginnings, not ends', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota osmá')
      await keepDocument(deps, { documentId: await read(deps, minutes), unitId })
      expect(await namesFound(deps, { unitId, text: 'začleňování velryba' })).toEqual([])
      expect(await namesFound(deps, { unitId, text: 'čleňování' })).toEqual([])
    })

    test('looks into tables, footnotes and running heads', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota devátá')
      const paper = { ...aDocument([table([['Jméno', 'Krokodýl']])]), footer: 'Vydra 2024' }
      const documentId = await readBytes(deps, await writeDocx(paper), 'tabulka.docx')
      await keepDocument(deps, { documentId, unitId })
      expect(await namesFound(deps, { unitId, text: 'krokodyl' })).toEqual(['tabulka.docx'])
      expect(await namesFound(deps, { unitId, text: 'vydra' })).toEqual(['tabulka.docx'])
    })

    test('shows the passage around the longest of the words', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota desátá')
      const filling = 'Členové si vyměnili zkušenosti. '.repeat(20)
      const documentId = await read(deps, [`${filling}Projednali zadlužení domácností. ${filling}`])
      await keepDocument(deps, { documentId, unitId })
      const { documents } = await searchDocuments(deps, { unitId, text: 'si zadluz', limit: 10, offset: 0 })
      expect(documents[0]?.passage?.text).toMatch(/^….*Projednali zadlužení domácností.*…$/)
      expect(documents[0]?.passage?.text.length).toBeLessThan(400)
    })

    test('counts the found documents by their kinds, page by page', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota jedenáctá')
      for (const title of ['Zápis z jednání', 'Zápis z porady', 'Pozvánka na jednání']) {
        await keepDocument(deps, { documentId: await read(deps, [title, 'Text o bydlení.']), unitId })
      }
      const found = await searchDocuments(deps, { unitId, kind: 'minutes', text: 'bydl', limit: 1, offset: 1 })
      expect(found).toMatchObject({ total: 2, documents: [{ unit: { name: 'Lhota jedenáctá' } }] })
      expect(Object.fromEntries(found.byKind)).toEqual({ minutes: 2, invitation: 1 })
    })

    test('finds nothing for what is too short to be a word, and says so', async () => {
      const found = await searchDocuments(testDeps(database()), { text: ' č. & \u0000', limit: 10, offset: 0 })
      expect(found).toMatchObject({ documents: [], total: 0, tooShort: true })
    })

    test('does not find what was thrown away', async () => {
      const deps = testDeps(database())
      const documentId = await read(deps, ['Úplně zvláštní ornitologie'])
      expect(await namesFound(deps, { text: 'ornitologie' })).toEqual(['dokument.docx'])
      await discardDocument(deps, documentId)
      expect(await namesFound(deps, { text: 'ornitologie' })).toEqual([])
    })

    test('does not find documents of units that the person does not see', async () => {
      const deps = testDeps(database())
      const hidden = await unitOf(deps, 'Lhota skrytá')
      const own = await unitOf(deps, 'Lhota vlastní')
      const lines = ['Jedinečný hroznýš']
      await keepDocument(deps, { documentId: await read(deps, lines, 'cizi.docx'), unitId: hidden })
      await keepDocument(deps, { documentId: await read(deps, lines, 'vlastni.docx'), unitId: own })
      const person = testDeps(database(), { actor: await personIn(database(), own) })
      expect(await namesFound(deps, { text: 'hroznys' })).toEqual(['cizi.docx', 'vlastni.docx'])
      expect(await namesFound(person, { text: 'hroznys' })).toEqual(['vlastni.docx'])
      const texts = await person.read((tx) =>
        sql<{ words: string }>`select words from search_entry where kind = 'document'`.execute(tx),
      )
      expect(texts.rows).toHaveLength(1)
    })

    test('nobody writes the searched text past the documents', async () => {
      const deps = testDeps(database())
      const forge = sql`update search_entry set words = ''`
      await expect(deps.write('test', (tx) => forge.execute(tx))).rejects.toThrow('permission denied')
    })

    test('a text of more words than a vector holds is kept, and found by its beginning', async () => {
      const deps = testDeps(database())
      const unitId = await unitOf(deps, 'Lhota obsáhlá')
      const words = Array.from({ length: 40_000 }, (_, index) => `slovosnejakoudelkou${index.toString(36)}x${index}`)
      const content = aDocument([paragraph(`Zvláštnost. ${words.join(' ')}`)])
      const id = newId()
      await deps.write('test', (tx) =>
        sql`insert into document (id, unit_id, name, media_type, byte_size, sha256, state, content)
          values (${id}, ${unitId}, 'velky.docx', '', 1, '', 'confirmed', ${JSON.stringify(content)}::jsonb)`.execute(
          tx,
        ),
      )
      expect(await namesFound(deps, { unitId, text: 'zvlastnost' })).toEqual(['velky.docx'])
    })
  })

  test('documents from before the search was there are searchable too', async () => {
    const deps = testDeps(database())
    const unitId = await unitOf(deps, 'Lhota dávná')
    await keepDocument(deps, { documentId: await read(deps, ['Dávné mamuty'], 'davny.docx'), unitId })
    await database().owner.query(`delete from search_entry where kind = 'document'`)
    expect(await namesFound(deps, { unitId, text: 'mamut' })).toEqual([])
    await database().owner.query(`call fill_search('document')`)
    expect(await namesFound(deps, { unitId, text: 'mamut' })).toEqual(['davny.docx'])
  })
})

/** A manager of one unit. */
async function personIn(database: Database, unitId: Id<'Unit'>): Promise<Actor> {
  const accountId = newId<'Account'>()
  const values = [accountId, `${accountId}@example.cz`]
  await database.owner.query(`insert into account (id, email, name, state) values ($1, $2, 'Jana', 'active')`, values)
  await database.owner.query(`insert into role_grant (id, account_id, role, unit_id) values ($1, $2, 'manager', $3)`, [
    newId(),
    accountId,
    unitId,
  ])
  return { kind: 'account', accountId: asId(accountId), label: 'Jana' }
}
