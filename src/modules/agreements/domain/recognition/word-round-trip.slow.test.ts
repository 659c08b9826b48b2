import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument, writeDocx } from '#documents/index.ts'
import { valuesOfDraft, valuesOfForm } from '../../../../../test/builders/comparable-values.ts'
import { randomForms, randomLayouts } from '../../../../../test/builders/random-forms.ts'
import { composeAgreementForm } from '../papers/agreement-form.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

const source = { file: 'popis.docx', mediaType: 'application/msword', sha256: '' }

test('a composed form comes back from its Word file value by value and without a doubt', () =>
  fc.assert(
    fc.asyncProperty(randomForms, randomLayouts, async (content, layout) => {
      const bytes = await writeDocx(composeAgreementForm(content, layout))
      const draft = recogniseAgreement(await readDocument(bytes, 'popis.docx'), source)
      expect(valuesOfDraft(draft)).toEqual(valuesOfForm(content))
      expect(draft.doubts).toEqual([])
    }),
    { numRuns: 25 },
  ))
