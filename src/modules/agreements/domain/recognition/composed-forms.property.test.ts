import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeAgreementForm } from '../papers/agreement-form.ts'
import { valuesOfDraft, valuesOfForm } from '../papers/comparable-values-for-tests.ts'
import { randomForms, randomLayouts } from '../papers/random-forms-for-tests.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

const source = { file: 'popis.docx', mediaType: 'application/msword', sha256: '' }

describe('any form that the composer writes', () => {
  test('is read back value by value', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomForms, randomLayouts, (content, layout) => {
        const draft = recogniseAgreement(composeAgreementForm(content, layout), source)
        expect(valuesOfDraft(draft)).toEqual(valuesOfForm(content))
      }),
      { numRuns: 15 },
    )
  })

  test('raises no doubt when it contradicts itself nowhere', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomForms, randomLayouts, (content, layout) => {
        const draft = recogniseAgreement(composeAgreementForm(content, layout), source)
        expect(draft.doubts).toEqual([])
        expect(draft.template).toEqual({ annex: layout.annex, columns: layout.columns })
      }),
      { numRuns: 10 },
    )
  })
})
