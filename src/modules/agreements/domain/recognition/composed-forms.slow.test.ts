import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valuesOfDraft, valuesOfForm } from '../../../../../test/builders/comparable-values.ts'
import { randomForms, randomLayouts } from '../../../../../test/builders/random-forms.ts'
import { composeAgreementForm } from '../papers/agreement-form.ts'
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
