import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Document, readDocument, writePdf } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { asScanned, type Scanner } from '../../src/documents/read/scan/testing/as-scanned.ts'
import { printedPages } from '../../src/documents/read/scan/testing/printed-pages.ts'
import { composeAgreementForm } from '../../src/modules/agreements/domain/papers/agreement-form.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { source } from '../builders/documents.ts'
import { randomForms, randomLayouts } from '../builders/random-forms.ts'
import { linesOfDraft } from './draft-lines.ts'
import { onePage } from './one-page.ts'
import { likeness } from './recognised-likeness.ts'
import { photograph } from './writers/photograph.ts'
import { picturePdf } from './writers/picture-pdf.ts'
import { stamped } from './writers/stamped.ts'

const crooked: Scanner = { degrees: 1.4, noise: 8, blur: 0.6, shade: 12, format: 'jpeg' }
const clean = new Uint8Array(readFileSync(new URL('files/one-page.png', import.meta.url)))

async function expectRead(paper: Document, scan: Uint8Array, name: string, least = 0.95): Promise<void> {
  const read = recogniseAgreement(await readDocument(scan, name), source)
  const { right, invented, wrong } = likeness(linesOfDraft(recogniseAgreement(paper, source)), linesOfDraft(read))
  expect(invented).toEqual([])
  expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(least)
}

test('our own form, ruled by hairlines between rows only, is read from a crooked and noisy scan', async () => {
  const [[content, layout] = []] = fc.sample(fc.tuple(randomForms, randomLayouts), { numRuns: 1, seed: 20_261_122 })
  if (content === undefined || layout === undefined) throw new Error('No form was made.')
  const paper = composeAgreementForm(content, { ...layout, annex: '5' })
  const pages = await printedPages(await writePdf(paper, { createdOn: localDate('2026-01-05') }), 200)
  const scan = await picturePdf(await Promise.all(pages.map((page) => asScanned(page, crooked))))

  await expectRead(paper, scan, 'sken.pdf', 0.9)
})

test('a crooked page that was fed sideways is read', async () => {
  const scan = await sharp(await asScanned(clean, crooked))
    .rotate(90)
    .jpeg()
    .toBuffer()

  await expectRead(onePage, scan, 'sken.jpg')
})

test('a page photographed by a telephone is read', async () => {
  const lie = [
    [0.1, 0.09],
    [0.9, 0.095],
    [0.92, 0.93],
    [0.08, 0.92],
  ] as const

  await expectRead(onePage, await photograph(clean, lie), 'foto.jpg', 0.9)
})

test('a page in colour with a stamp and a signature across its lines is read', async () => {
  await expectRead(onePage, await stamped(clean), 'sken.jpg')
})
