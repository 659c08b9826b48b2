import { expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { compoundFile } from '#documents/testing/compound-file.ts'
import { asId, type Id, newId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { aDocument, paragraph } from '../../../test/builders/documents.ts'
import { aWordForm } from '../../../test/builders/forms.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { listedJobs, testDeps } from '../../../test/support/test-deps.ts'
import { findAgreement } from '../agreements/index.ts'
import { addUnit } from '../territory/index.ts'
import type { ConfirmDraft } from './use-cases/confirm-draft.ts'
import { confirmDraft } from './use-cases/confirm-draft.ts'
import { discardDocument } from './use-cases/discard-document.ts'
import { documentsOfUnit } from './use-cases/documents-of-unit.ts'
import { keepDocument } from './use-cases/keep-document.ts'
import { keepPaper } from './use-cases/keep-paper.ts'
import { readReceivedDocument } from './use-cases/read-received-document.ts'
import { receiveDocument } from './use-cases/receive-document.ts'
import { reviewDraft } from './use-cases/review-draft.ts'
import { sampleForm } from './use-cases/sample-form.ts'
import { showReview } from './use-cases/show-review.ts'
import { readingQueue } from './use-cases/take-in.ts'
import { undoConfirmation } from './use-cases/undo-confirmation.ts'

let lastIco = 1

onEachDatabase('intake', (database) => {
  async function received(deps: Deps, bytes: Uint8Array, name = 'popis.docx'): Promise<Id<'Document'>> {
    const document = await receiveDocument(deps, { id: newId(), unitId: null, name, mediaType: '', bytes })
    await readReceivedDocument(deps, document.id)
    return document.id
  }

  async function openReview(deps: Deps, documentId: Id<'Document'>) {
    const { review } = await showReview(deps, documentId)
    if (review === null) throw new Error('The document was not read.')
    return review
  }

  /** A unit of a name and an IČO of its own, so that one test does not know the unit of another. */
  function newUnit(): ConfirmDraft['unit'] {
    lastIco += 1
    const details = { name: `Lhota ${lastIco}`, kind: 'municipality', ico: null, seat: null, regionCode: null } as const
    return { kind: 'new', details }
  }

  test('a paper of another form is kept at once, nobody reviews it, and its text is there once it is read', async () => {
    const deps = testDeps(database())
    const { id: unitId } = await addUnit(deps, {
      name: 'Dolní Lhota',
      kind: 'municipality',
      ico: null,
      seat: null,
      regionCode: null,
    })
    const kept = { unitId, kind: 'attendance-list', mediaType: '', field: 'file' } as const
    const bytes = await writeDocx(aDocument([paragraph('Prezenční listina')]))
    const list = await keepPaper(deps, { ...kept, id: newId(), name: 'listina.docx', bytes })
    const photograph = await keepPaper(deps, {
      ...kept,
      id: newId(),
      name: 'tabule.xyz',
      bytes: new Uint8Array([1, 2]),
    })
    for (const { id } of [list, photograph]) await readReceivedDocument(deps, id)

    const shown = await Promise.all([list, photograph].map(({ id }) => showReview(deps, id)))
    expect(
      shown.map(({ document, review }) => [document.state, document.kind, document.content !== null, review]),
    ).toEqual([
      ['confirmed', 'attendance-list', true, null],
      ['confirmed', 'attendance-list', false, null],
    ])
    const empty = { ...kept, id: newId<'Document'>(), name: 'nic.pdf', bytes: new Uint8Array() }
    await expect(keepPaper(deps, empty)).rejects.toMatchObject({ code: 'document.empty', field: 'file' })
  })

  test('a Word form goes the whole way to an agreement and back', async () => {
    const deps = testDeps(database())
    const documentId = await received(deps, await aWordForm())
    const review = await openReview(deps, documentId)
    expect(review.progress).toMatchObject({ questions: 0, unsure: 0 })

    const { version } = await reviewDraft(deps, {
      documentId,
      version: review.draft.version,
      changes: [{ kind: 'field', key: 'people.manager', text: 'Bc. Nový Manažer' }],
    })
    const outcome = await confirmDraft(deps, { documentId, version, unit: newUnit() })
    if (outcome.kind !== 'confirmed') throw new Error('The document has problems.')
    expect(outcome.agreement.current).toMatchObject({
      status: 'council-approved',
      validity: { from: '2023-02-27', to: '2027-02-26' },
      content: { people: { manager: 'Bc. Nový Manažer' } },
      documentId,
    })
    expect(outcome.agreement.recordsFrom).toBe('2024-10-14')
    const listed = await documentsOfUnit(deps, outcome.agreement.unitId, { limit: 10, offset: 0 })
    expect(listed).toMatchObject({
      total: 1,
      documents: [{ document: { id: documentId, state: 'confirmed', kind: 'popis' } }],
    })

    const reopened = await undoConfirmation(deps, documentId)
    expect(reopened).toMatchObject({
      state: 'open',
      agreementId: null,
      review: { fields: { 'people.manager': { text: 'Bc. Nový Manažer' } } },
    })
    const gone = await deps.read((tx) => findAgreement(tx, asId(outcome.agreement.id)))
    expect(gone).toBeNull()
    const again = await confirmDraft(deps, {
      documentId,
      version: reopened.version,
      unit: { kind: 'known', unitId: outcome.agreement.unitId },
    })
    expect(again.kind).toBe('confirmed')
  })

  test('a file sent twice under one id is one document and one job', async () => {
    const { jobs, asked } = listedJobs()
    const deps = testDeps(database(), { jobs })
    const command = { id: newId<'Document'>(), unitId: null, name: 'a.docx', mediaType: '', bytes: await aWordForm() }
    const first = await receiveDocument(deps, command)
    expect(await receiveDocument(deps, command)).toMatchObject({ id: first.id, version: first.version })
    expect(asked).toEqual([{ queue: readingQueue, data: { documentId: first.id } }])
  })

  test('a reading that runs again changes nothing', async () => {
    const deps = testDeps(database())
    const documentId = await received(deps, await aWordForm())
    const before = await showReview(deps, documentId)
    await readReceivedDocument(deps, documentId)
    expect(await showReview(deps, documentId)).toEqual(before)
  })

  test.each([
    ['an animation renamed', 'document.is_picture', new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000')],
    ['an encrypted file', 'document.encrypted', encryptedFile()],
    ['a damaged file', 'document.damaged', new Uint8Array(64).fill(7)],
  ])('%s is kept with the sentence why it cannot be read', async (_, code, bytes) => {
    const deps = testDeps(database())
    const documentId = await received(deps, bytes)
    const { document, review } = await showReview(deps, documentId)
    expect([document.state, document.refusal?.code, review]).toEqual(['refused', code, null])
  })

  test('an invoice is read and said not to be an agreement', async () => {
    const deps = testDeps(database())
    const invoice = {
      title: null,
      language: 'cs',
      footnotes: [],
      blocks: [
        paragraph('Faktura – daňový doklad č. 2024001'),
        paragraph('Celkem k úhradě 1 000 Kč, splatnost 14 dní.'),
      ],
    }
    const documentId = await received(deps, await writeDocx(invoice), 'faktura.docx')
    const { document } = await showReview(deps, documentId)
    const review = await openReview(deps, documentId)
    expect([document.state, document.kind]).toEqual(['read', 'other'])
    expect(review.questions.map(({ doubt }) => doubt.code)).toContain('not-a-form')
  })

  test('an unreadable file is kept among the documents of a unit, or thrown away', async () => {
    const deps = testDeps(database())
    const kept = await received(deps, encryptedFile())
    const thrown = await received(deps, encryptedFile())
    const { draft } = await openReview(deps, await received(deps, await aWordForm()))
    const confirmed = await confirmDraft(deps, { documentId: draft.documentId, version: 1, unit: newUnit() })
    if (confirmed.kind !== 'confirmed') throw new Error('The document has problems.')
    const { unitId } = confirmed.agreement

    expect(await keepDocument(deps, { documentId: kept, unitId })).toMatchObject({ state: 'confirmed', unitId })
    await discardDocument(deps, thrown)
    expect((await showReview(deps, thrown)).document.state).toBe('discarded')
    expect((await documentsOfUnit(deps, unitId, { limit: 10, offset: 0 })).total).toBe(2)
    await expect(discardDocument(deps, draft.documentId)).rejects.toMatchObject({ code: 'document.in_use' })
  })

  test('a form with empty places is an agreement with gaps; without an approval only a draft', async () => {
    const deps = testDeps(database())
    const form = await aWordForm({
      approval: { date: null, resolution: '' },
      people: { representative: '', manager: '', regionalHead: 'Mgr. Ludmila Žďárská' },
      opinionDate: null,
    })
    const documentId = await received(deps, form)
    const outcome = await confirmDraft(deps, { documentId, version: 1, unit: newUnit() })
    if (outcome.kind !== 'confirmed') throw new Error('The document has problems.')
    expect(outcome.agreement.current).toMatchObject({ status: 'draft', validity: null, steps: [] })
    expect(outcome.agreement.current.content.gaps).toEqual(
      expect.arrayContaining(['people.representative', 'approval.date', 'approval.resolution']),
    )
  })

  test('problems are all said at once and nothing changes', async () => {
    const deps = testDeps(database())
    const documentId = await received(deps, await aWordForm())
    const { version } = await reviewDraft(deps, {
      documentId,
      version: 1,
      changes: [
        { kind: 'field', key: 'unit.ico', text: '123' },
        { kind: 'field', key: 'partnership.opinionDate', text: '1. 3. 2023' },
      ],
    })
    const outcome = await confirmDraft(deps, { documentId, version, unit: newUnit() })
    expect(outcome).toMatchObject({
      kind: 'problems',
      problems: [
        { field: 'unit.ico', code: 'ico-format' },
        { field: 'partnership.opinionDate', code: 'opinion-after-approval' },
      ],
    })
    expect((await openReview(deps, documentId)).draft).toMatchObject({ state: 'open', version })
  })

  test('the second of two editors is told instead of overwriting', async () => {
    const deps = testDeps(database())
    const documentId = await received(deps, await aWordForm())
    const change = (text: string) => ({
      documentId,
      version: 1,
      changes: [{ kind: 'field', key: 'unit.seat', text }] as const,
    })
    await reviewDraft(deps, change('První 1'))
    await expect(reviewDraft(deps, change('Druhá 2'))).rejects.toMatchObject({ code: 'record.changed' })
    expect((await openReview(deps, documentId)).reviewed.content.unit.seat).toBe('První 1')
  })

  test('a confirmed review takes no more changes and no second confirmation', async () => {
    const deps = testDeps(database())
    const documentId = await received(deps, await aWordForm())
    const unit = newUnit()
    await confirmDraft(deps, { documentId, version: 1, unit })
    await expect(confirmDraft(deps, { documentId, version: 2, unit })).rejects.toMatchObject({ code: 'draft.closed' })
    await expect(reviewDraft(deps, { documentId, version: 2, changes: [] })).rejects.toMatchObject({
      code: 'draft.closed',
    })
  })

  test('the sample is a form in force that asks two things', async () => {
    const deps = testDeps(database())
    const documentId = await received(deps, await sampleForm(deps.today()))
    const { questions, reviewed } = await openReview(deps, documentId)
    expect(questions.map(({ doubt }) => doubt.code).toSorted()).toEqual(['vacant-manager', 'validity-conflict'])
    expect(reviewed.validity !== null && reviewed.validity.from < deps.today()).toBe(true)
    expect(reviewed.content.schedule).toHaveLength(5)
  })
})

/** A container of old Office with the entry that an encrypted Word file has. */
function encryptedFile(): Uint8Array {
  return compoundFile({ EncryptedPackage: new Uint8Array(), EncryptionInfo: new Uint8Array() })
}
