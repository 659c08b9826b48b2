import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#documents/index.ts'
import { fieldKeys } from '../../src/modules/agreements/domain/draft.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { linesOfDraft } from './draft-lines.ts'
import { expectedOf, goldenForms } from './golden-forms.ts'
import { likeness } from './recognised-likeness.ts'

const scans = [
  ['one-page.png', 'image/png', 'a clean page'],
  ['one-page.jpg', 'image/jpeg', 'a crooked, blurred and noisy page'],
  ['one-page.tif', 'image/tiff', 'a page in black and white'],
  ['region.scan.pdf', 'application/pdf', 'two crooked pages over letters of a wrong language'],
] as const

describe('a scanned form', () => {
  test.each(scans)('%s gives its draft, and nothing that it does not say', async (file, mediaType) => {
    const form = goldenForms.find(({ name }) => file.startsWith(`${name}.`))
    if (form === undefined) throw new Error(`No form belongs to ${file}.`)
    const bytes = new Uint8Array(readFileSync(new URL(`files/${file}`, import.meta.url)))
    const draft = recogniseAgreement(await readDocument(bytes, file), { file, mediaType, sha256: '' })

    const { right, invented, wrong } = likeness(expectedOf(form), linesOfDraft(draft))
    expect(invented).toEqual([])
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(draft.source.text).toBe('ocr')
    const places = fieldKeys.map((key) => draft.fields[key]).filter(({ state }) => state === 'found')
    expect(places.filter(({ source }) => source?.page == null || source.box === null)).toEqual([])
    expect(draft.doubts.map(({ code }) => code)).not.toContain('wrong-ocr-language')
  })
})
