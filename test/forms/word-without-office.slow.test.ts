import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWordText } from '../../src/documents/read/doc/read-word-text.ts'
import { fieldKeys } from '../../src/modules/agreements/domain/draft.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { source } from '../builders/documents.ts'
import { linesOfDraft } from './draft-lines.ts'
import { expectedOf, goldenForms } from './golden-forms.ts'
import { likeness } from './recognised-likeness.ts'

/** The text of an old Word file has neither marks of lists nor tables; items of lists may run together. */
describe('the old Word without LibreOffice', () => {
  test.each(goldenForms)('of $about gives nearly all, no wrong field, and says that it guessed', async (form) => {
    const bytes = new Uint8Array(readFileSync(new URL(`files/${form.name}.doc`, import.meta.url)))
    const draft = recogniseAgreement(await readWordText(bytes), source)

    const { right, invented, wrong } = likeness(expectedOf(form), linesOfDraft(draft))
    expect(right, wrong.join('\n')).toBeGreaterThan(0.94)
    expect(invented.filter((said) => fieldKeys.some((key) => said.startsWith(key)))).toEqual([])
    expect(draft.doubts.map(({ code }) => code)).toContain('low-structure')
  })
})
