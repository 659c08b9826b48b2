import { describe, expect, test } from 'vitest'
import { readDocument, writeDocx } from '#documents/index.ts'
import type { AgreementDraft } from '../../src/modules/agreements/domain/draft.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { source } from '../builders/documents.ts'
import { differences } from './differences.ts'
import { type DraftLines, linesOfDraft } from './draft-lines.ts'
import { fileOf, nativeFormats } from './formats.ts'
import { expectedOf, goldenForms } from './golden-forms.ts'
import { withoutPlace } from './without-place.ts'

describe.each(nativeFormats)('$about', (format) => {
  const forms = goldenForms.filter((form) => fileOf(form, format) !== null)

  test.each(forms)('of $about gives the draft written by hand', async (form) => {
    const { bytes, name } = fileOf(form, format) ?? { bytes: new Uint8Array(), name: '' }
    const draft = await draftOf(bytes, name, format.mediaType)
    const expected = expectedOf(form)
    expect(differences(expected, withoutMore(linesOfDraft(draft), expected, format.moreDoubts ?? []))).toEqual([])
    expect(draft.source.text).toBe('native')
    if (format.mediaType === 'application/pdf') expect(withoutPlace(draft)).toEqual([])
  })
})

describe.each(goldenForms.filter((form) => form.inWord?.comments === undefined))('the form of $about', (form) => {
  test('gives the draft written by hand before it is any file', () => {
    const draft = recogniseAgreement(form.paper, source)
    expect(differences(expectedOf(form), linesOfDraft(draft))).toEqual([])
  })

  test('gives it from our own Word file, too', async () => {
    const draft = await draftOf(await writeDocx(form.paper), source.file, source.mediaType)
    expect(differences(expectedOf(form), linesOfDraft(draft))).toEqual([])
  })
})

async function draftOf(bytes: Uint8Array, file: string, mediaType: string): Promise<AgreementDraft> {
  return recogniseAgreement(await readDocument(bytes, file), { file, mediaType, sha256: '' })
}

/** The lines without the doubts that the format may add. */
function withoutMore(read: DraftLines, expected: DraftLines, doubts: readonly string[]): DraftLines {
  const may = new Set(doubts.map((code) => `doubt ${code}`))
  return new Map([...read].filter(([key]) => expected.has(key) || !may.has(key)))
}
