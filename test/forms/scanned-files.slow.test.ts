import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#documents/index.ts'
import { fold } from '#kernel/folding.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'
import { type DraftLines, linesOfDraft } from './draft-lines.ts'
import { expectedOf, goldenForms } from './golden-forms.ts'
import { likeness } from './recognised-likeness.ts'
import { withoutPlace } from './without-place.ts'
import { textPaper } from './writers/text-paper.ts'
import { inWrongLanguage } from './writers/wrong-language.ts'

const scans = [
  ['one-page.png', 'image/png', 'a clean page'],
  ['one-page.jpg', 'image/jpeg', 'a crooked, blurred and noisy page'],
  ['one-page.tif', 'image/tiff', 'a page in black and white'],
  ['region.scan.pdf', 'application/pdf', 'two crooked pages over letters of a wrong language'],
] as const

const textOfScan = { file: 'popis.txt', mediaType: 'text/plain', sha256: '' }

test('the text of a scan read in a wrong language gives the draft without marks, and says so', async () => {
  for (const form of goldenForms.filter(({ name }) => name.startsWith('town'))) {
    const letters = new TextEncoder().encode(inWrongLanguage(textPaper(form.paper)))
    const draft = recogniseAgreement(await readDocument(letters, textOfScan.file), textOfScan)

    const { right, invented, wrong } = likeness(folded(expectedOf(form)), folded(linesOfDraft(draft)))
    expect(invented).toEqual([])
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(draft.doubts.map(({ code }) => code)).toContain('wrong-ocr-language')
  }
})

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
    expect(withoutPlace(draft)).toEqual([])
    expect(draft.doubts.map(({ code }) => code)).not.toContain('wrong-ocr-language')
  })
})

/** What is left of each line when no mark over a letter counts. */
function folded(lines: DraftLines): DraftLines {
  return new Map([...lines].map(([key, value]) => [key, fold(value.replaceAll('¢', 'c'))]))
}
