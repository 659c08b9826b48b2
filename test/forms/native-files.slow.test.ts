import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { readDocument, writeDocx } from '#documents/index.ts'
import { findOffice } from '../../src/documents/read/doc/find-office.ts'
import type { AgreementDraft } from '../../src/modules/agreements/domain/draft.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { source } from '../builders/documents.ts'
import { differences } from './differences.ts'
import { type DraftLines, linesOfDraft } from './draft-lines.ts'
import { type Format, fileOf, nativeFormats } from './formats.ts'
import { expectedOf, goldenForms } from './golden-forms.ts'
import { withoutPlace } from './without-place.ts'

describe.each(nativeFormats)('$about', (format) => {
  const forms = goldenForms.filter((form) => fileOf(form, format) !== null)
  const cannot = format.byOffice === true && findOffice() === null && process.env['CI'] === undefined

  test.skipIf(cannot).each(forms)('of $about gives the draft written by hand', async (form) => {
    const { bytes, name } = fileOf(form, format) ?? { bytes: new Uint8Array(), name: '' }
    const draft = await draftOf(bytes, name, format.mediaType)
    const expected = allowing(format, expectedOf(form))
    expect(differences(expected, allowing(format, linesOfDraft(draft), expected))).toEqual([])
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

/** The lines without what the format hides, and without the doubts that it may add to those expected. */
function allowing({ moreDoubts = [], hidesHeadings }: Format, lines: DraftLines, expected = lines): DraftLines {
  const hidden = hidesHeadings === undefined ? [] : ['sections', 'doubt unknown-section']
  const may = new Set(moreDoubts.map((code) => `doubt ${code}`).filter((key) => !expected.has(key)))
  return new Map([...lines].filter(([key]) => !hidden.includes(key) && !may.has(key)))
}
