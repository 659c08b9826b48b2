import { expect, test } from 'vitest'
import { writePdf } from '#documents/index.ts'
import { newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import { composeAgreementForm } from '#modules/agreements/index.ts'
import type { Deps } from '#platform/deps.ts'
import { aPerson, aUnit } from '../../../test/builders/accounts.ts'
import { aFormContent } from '../../../test/builders/form-content.ts'
import { aWordForm } from '../../../test/builders/forms.ts'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { testDeps } from '../../../test/support/test-deps.ts'
import { readReceivedDocument } from './use-cases/read-received-document.ts'
import { receiveDocument } from './use-cases/receive-document.ts'
import { showPage } from './use-cases/show-page.ts'
import { showReview } from './use-cases/show-review.ts'
import { tellProgress } from './use-cases/tell-progress.ts'

onEachDatabase('pages of documents', (database) => {
  function upload(deps: Deps, name: string, bytes: Uint8Array) {
    return receiveDocument(deps, { id: newId(), unitId: null, name, mediaType: '', bytes })
  }

  test('a PDF has its pages as pictures, and every value that was read its place on one', async () => {
    const deps = testDeps(database())
    const { id } = await upload(deps, 'popis.pdf', await aPdfForm())
    await readReceivedDocument(deps, id)

    const { pages, review } = await showReview(deps, id)
    const places = Object.values(review?.draft.reading.fields ?? {}).flatMap(({ state, source }) =>
      state === 'found' ? [source?.page] : [],
    )
    expect(places.length).toBeGreaterThan(15)
    expect(places.every((page) => pages.some((each) => each.page === page))).toBe(true)
    const { mediaType, bytes } = await showPage(deps, id, 1)
    expect([mediaType, String.fromCharCode(...bytes.subarray(8, 12))]).toEqual(['image/webp', 'WEBP'])
    await expect(showPage(deps, id, pages.length + 1)).rejects.toThrow('record.not_found')
  })

  test('a Word file has no pages of its own', async () => {
    const deps = testDeps(database())
    const { id } = await upload(deps, 'popis.docx', await aWordForm())
    await readReceivedDocument(deps, id)

    expect((await showReview(deps, id)).pages).toEqual([])
  })

  test('a page is shown to nobody who may not see its document', async () => {
    const deps = testDeps(database())
    const { id } = await upload(deps, 'popis.pdf', await aPdfForm())
    await readReceivedDocument(deps, id)
    const elsewhere = await aUnit(deps, 'Horní Lhota')
    const stranger = deps.as(await aPerson(deps, 'manager', { kind: 'unit', unitId: elsewhere.id }))

    await expect(showPage(stranger, id, 1)).rejects.toThrow('record.not_found')
  })

  test('how far the recognition is can be seen while it lasts', async () => {
    const deps = testDeps(database())
    const { id } = await upload(deps, 'sken.png', new Uint8Array([1]))
    const progress = tellProgress(deps, id)

    progress.onPage({ page: 1, pages: 7, doing: 'recognising' })
    progress.onPage({ page: 2, pages: 7, doing: 'recognising' })
    progress.onPage({ page: 3, pages: 7, doing: 'reading' })
    await expect.poll(async () => (await showReview(deps, id)).recognition).toMatchObject({ page: 2, pages: 7 })

    await progress.end()
    expect((await showReview(deps, id)).recognition).toBeNull()
  })
})

async function aPdfForm(): Promise<Uint8Array> {
  const form = composeAgreementForm(aFormContent(), { annex: '5', columns: 'unit-first' })
  return writePdf(form, { createdOn: localDate('2026-01-05') })
}
