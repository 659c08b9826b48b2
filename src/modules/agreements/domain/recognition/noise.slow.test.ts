import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document, Findings } from '#documents/model.ts'
import { randomDocument } from '#documents/testing/random-document.ts'
import { textOf } from '#documents/text.ts'
import { foldSpaces } from '#kernel/folding.ts'
import { valuesOfDraft, valuesOfForm } from '../../../../../test/builders/comparable-values.ts'
import { aDocument, heading, paragraph, source } from '../../../../../test/builders/documents.ts'
import { randomForms, randomLayouts } from '../../../../../test/builders/random-forms.ts'
import { composeAgreementForm } from '../papers/agreement-form.ts'
import { recogniseAgreement } from './recognise-agreement.ts'
import { damaged, misread, withoutDiacritics, withTexts } from './testing/form-noise.ts'

const papers = fc.tuple(randomForms, randomLayouts).map(([content, layout]) => ({
  content,
  paper: composeAgreementForm(content, layout),
}))

describe('a form in any order of sections and columns', () => {
  test.each(['native', 'ocr'] as const)('gives the same values without diacritics (%s letters)', (text) => {
    fc.assert(
      fc.property(papers, ({ content, paper }) => {
        const draft = recogniseAgreement(letters(withTexts(paper, withoutDiacritics), text), source)
        expect(bare(valuesOfDraft(draft))).toEqual(bare(valuesOfForm(content)))
      }),
      { numRuns: 40 },
    )
  })

  test('that recognition misread gives nearly all values, and none that does not stand in it', () => {
    const shares: number[] = []
    fc.assert(
      fc.property(papers, fc.nat(), ({ content, paper }, seed) => {
        const read = letters(misread(paper, seed, 0.3), 'ocr')
        const draft = recogniseAgreement(read, source)
        const printed = skeletons(valuesOfForm(content))
        const found = skeletons(valuesOfDraft(draft))
        shares.push(printed.filter((value) => found.includes(value)).length / printed.length)
        expect(found.filter((value) => value !== 'nuii' && !printed.includes(value))).toEqual([])
      }),
      { numRuns: 30, endOnFailure: true },
    )
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.95)
  })
})

describe('no paper stops the recognition', () => {
  test('any document gives a draft', () => {
    fc.assert(
      fc.property(randomDocument, fc.constantFrom('native', 'ocr', 'embedded-ocr'), (document, text) => {
        expect(recogniseAgreement(letters(document, text), source).format).toBe('spoluplan/agreement-draft@1')
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['a word of a hundred thousand letters', 'č'.repeat(100_000)],
    ['spaces without end', `Členy LP jsou${' '.repeat(100_000)}zástupci`],
    ['brackets that are never closed', `Složení LP: ${'('.repeat(100_000)}`],
    ['a sentence without a comma', `Členy LP jsou ${'zástupci obce '.repeat(10_000)}`],
    ['a paragraph of many lines', 'Sídlo Lhotka\n'.repeat(5_000)],
  ])('%s is read in steady time', (_, words) => {
    const blocks = ['Struktura, kompetence a složení lokálního partnerství', words, 'Doba platnosti', words]
    const document = aDocument(blocks.map((text, index) => (index % 2 === 0 ? heading(text) : paragraph(text))))
    expect(recogniseAgreement(letters(document, 'ocr'), source).fields['unit.name'].state).toBe('missing')
  })

  test('a form that lost pieces or has them twice invents nothing', () => {
    fc.assert(
      fc.property(
        papers,
        fc.record({ seed: fc.nat(), lost: fc.double({ min: 0, max: 0.3, noNaN: true }) }),
        fc.constantFrom('native', 'ocr'),
        ({ paper: whole }, { seed, lost }, text) => {
          const paper = damaged(whole, seed, lost)
          const { fields } = recogniseAgreement(letters(paper, text), source)
          const words = foldSpaces(textOf(paper))
          // Line by line: of a piece that stands there twice, a value takes one.
          for (const line of Object.values(fields).flatMap(({ raw }) => raw?.split('\n') ?? [])) {
            expect(words).toContain(foldSpaces(line))
          }
        },
      ),
      { numRuns: 80 },
    )
  })
})

function letters(document: Document, text: Findings['text']): Document {
  return { ...document, findings: { pages: null, text, trackedChanges: false, comments: 0 } }
}

function bare(value: unknown): unknown {
  return JSON.parse(withoutDiacritics(JSON.stringify(value)))
}

/** All texts of some values, in letters that no confusion tells apart. */
function skeletons(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(skeletons)
  return [
    withoutDiacritics(String(value))
      .toLowerCase()
      .replace(/¢/g, 'c')
      .replace(/[l1]/g, 'i')
      .replace(/f/g, 'r')
      .replace(/ri/g, 'n')
      .replace(/rn/g, 'm')
      .replace(/0/g, 'o')
      .replace(/d/g, 'a')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ]
}
