import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocument, writeDocx } from '#documents/index.ts'
import { valuesOfDraft, valuesOfForm } from '../../../../../test/builders/comparable-values.ts'
import { randomForms, randomLayouts } from '../../../../../test/builders/random-forms.ts'
import { composeAgreementForm } from '../papers/agreement-form.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

const source = { file: 'popis.pdf', mediaType: 'application/pdf', sha256: '' }
const hasOffice = spawnSync('soffice', ['--version']).error === undefined
const mustRun = process.env['CI'] !== undefined

/** Forms that LibreOffice prints from our Word files: with lines between rows only, as we write them, and around each cell, as offices do. */
test.skipIf(!hasOffice && !mustRun)(
  'forms that an office prints come back value by value and without a doubt',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'office-pdf-'))
    try {
      const forms = fc.sample(fc.tuple(randomForms, randomLayouts), { numRuns: 6, seed: 108_2006 })
      const names: string[] = []
      for (const [index, [content, layout]] of forms.entries()) {
        const word = await writeDocx(composeAgreementForm(content, layout))
        for (const [look, bytes] of [['open', word] as const, ['ruled', withAllLines(word)] as const]) {
          writeFileSync(join(folder, `${look}-${index}.docx`), bytes)
          names.push(`${look}-${index}`)
        }
      }
      print(folder, names)
      for (const [index, [content]] of forms.entries())
        for (const look of ['open', 'ruled']) {
          const pdf = new Uint8Array(readFileSync(join(folder, `${look}-${index}.pdf`)))
          const draft = recogniseAgreement(await readDocument(pdf, source.file), source)
          expect(valuesOfDraft(draft), look).toEqual(valuesOfForm(content))
          expect(draft.doubts, look).toEqual([])
        }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

/** The Word file with lines around each cell of its tables. */
function withAllLines(word: Uint8Array): Uint8Array {
  const files = unzipSync(word)
  const document = strFromU8(files['word/document.xml'] ?? expect.fail('There is no text.'))
  const ruled = document.replaceAll(
    /<w:(top|left|right|insideV) w:val="none"[^>]*\/>/g,
    '<w:$1 w:val="single" w:sz="4" w:color="000000"/>',
  )
  return zipSync({ ...files, 'word/document.xml': strToU8(ruled) })
}

function print(folder: string, names: readonly string[]): void {
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...names.map((name) => join(folder, `${name}.docx`)),
    ],
    { encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
}
