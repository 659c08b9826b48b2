import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '#documents/index.ts'
import { asScanned } from '../../src/documents/read/scan/testing/as-scanned.ts'
import { printedPages } from '../../src/documents/read/scan/testing/printed-pages.ts'
import { ruledPdf } from '../../src/documents/read/scan/testing/ruled-pdf.ts'
import { composeAgreementForm } from '../../src/modules/agreements/domain/papers/agreement-form.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { source } from '../builders/documents.ts'
import { randomForms, randomLayouts } from '../builders/random-forms.ts'
import { linesOfDraft } from './draft-lines.ts'
import { likeness } from './recognised-likeness.ts'
import { picturePdf } from './writers/picture-pdf.ts'

const scanner = { degrees: -0.9, noise: 6, blur: 0.6, shade: 12, format: 'jpeg' } as const

test('a form of random values is read from its scan, and nothing more than it says', async () => {
  const [[content, layout] = []] = fc.sample(fc.tuple(randomForms, randomLayouts), { numRuns: 1, seed: 20_230_619 })
  if (content === undefined || layout === undefined) throw new Error('No form was made.')
  const paper = composeAgreementForm(content, layout)
  const pages = await printedPages(await ruledPdf(paper), 200)
  const scan = await picturePdf(await Promise.all(pages.map((page) => asScanned(page, scanner))))

  const read = recogniseAgreement(await readDocument(scan, 'sken.pdf'), source)
  const { right, invented, wrong } = likeness(linesOfDraft(recogniseAgreement(paper, source)), linesOfDraft(read))
  expect(invented).toEqual([])
  expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
})
