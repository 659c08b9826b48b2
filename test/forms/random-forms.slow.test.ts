import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, readDocument, writePdf } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { documentAsOdt } from '../../src/documents/testing/document-as-odt.ts'
import { composeAgreementForm } from '../../src/modules/agreements/domain/papers/agreement-form.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { valuesOfDraft, valuesOfForm } from '../builders/comparable-values.ts'
import { randomForms, randomLayouts } from '../builders/random-forms.ts'
import { textPaper } from './writers/text-paper.ts'
import { wordPaper } from './writers/word-paper.ts'

type Way = readonly [
  name: string,
  write: (paper: Document) => Uint8Array | Promise<Uint8Array>,
  moreDoubts: readonly string[],
]

/** Word in the product's own writing is in the round trip beside the recognition. */
const ways: readonly Way[] = [
  ['popis.docx', (paper) => wordPaper(paper), []],
  ['popis.odt', (paper) => documentAsOdt(paper), []],
  ['popis.pdf', (paper) => writePdf(paper, { createdOn: localDate('2026-01-01') }), []],
  ['popis.txt', (paper) => new TextEncoder().encode(textPaper(paper)), ['low-structure']],
]

describe('forms of random values, sections and columns', () => {
  test.each(ways)('come back from %s value by value', async (file, write, moreDoubts) => {
    const property = fc.asyncProperty(randomForms, randomLayouts, async (content, layout) => {
      const bytes = await write(composeAgreementForm(content, layout))
      const draft = recogniseAgreement(await readDocument(bytes, file), { file, mediaType: '', sha256: '' })
      expect(valuesOfDraft(draft)).toEqual(valuesOfForm(content))
      expect(draft.doubts.map(({ code }) => code).filter((code) => !moreDoubts.includes(code))).toEqual([])
    })
    await fc.assert(property, { numRuns: 12, seed: 20_230_619 })
  })
})
