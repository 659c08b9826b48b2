import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { writePdf } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { asScanned, type Scanner } from '../../src/documents/read/scan/testing/as-scanned.ts'
import { type GoldenForm, goldenForms } from './golden-forms.ts'
import { cellText } from './writers/cell-text.ts'
import { picturePdf } from './writers/picture-pdf.ts'
import { textPaper } from './writers/text-paper.ts'
import { wordPaper } from './writers/word-paper.ts'

/**
 * Makes test/forms/files/ anew from the forms: `node test/forms/make-files.ts [--pictures]`. It wants LibreOffice and poppler on the
 * machine; the tests want only the files. See the README there.
 */
const folder = path.join(import.meta.dirname, 'files')
const dotsPerInch = 200
/** Forms without merged cells, which this text could not tell. */
const cellByCell = ['town-annex-6', 'one-page']
const crooked: Scanner = { degrees: 1.3, noise: 5, blur: 0.7, shade: 10, format: 'jpeg' }
const fax: Scanner = { degrees: -0.8, noise: 12, blur: 0.6, shade: 0, format: 'tiff-g4' }
/** What a recogniser of another language left under the pictures. */
const foreignLetters = Array.from(
  { length: 40 },
  () => 'POPIS SPOLUPRACE V OBLASTI ZACLENOVANI 1x ro\xa2ne uzemni celek pov\xe9reny z\xe1stupce',
)

const work = mkdtempSync(path.join(os.tmpdir(), 'forms-'))
try {
  if (!process.argv.includes('--pictures')) for (const form of goldenForms) await nativeFiles(form)
  await pictures('one-page')
  await scannedPdf('region')
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Word by hand; OpenDocument, the old Word and PDF by LibreOffice; text, and our own PDF. */
async function nativeFiles(form: GoldenForm): Promise<void> {
  const word = path.join(folder, `${form.name}.docx`)
  writeFileSync(word, wordPaper(form.paper, form.inWord))
  const settled = form.inWord?.comments === undefined
  for (const format of ['odt', 'doc', ...(settled ? ['pdf'] : [])]) office(word, format)
  if (!settled) return
  writeFileSync(path.join(folder, `${form.name}.txt`), textPaper(form.paper))
  if (cellByCell.includes(form.name)) writeFileSync(path.join(folder, `${form.name}.cells.txt`), cellText(form.paper))
  writeFileSync(
    path.join(folder, `${form.name}.own.pdf`),
    await writePdf(form.paper, { createdOn: localDate('2026-01-01') }),
  )
}

/** The page through three scanners: a clean one, a crooked one that saves JPEG, and a fax-like one of black and white. */
async function pictures(name: string): Promise<void> {
  const [page] = pagesOf(name)
  if (page === undefined) throw new Error(`${name} has no page.`)
  const file = (ending: string): string => path.join(folder, `${name}.${ending}`)
  await sharp(page).greyscale().png({ palette: true, colours: 8, compressionLevel: 9 }).toFile(file('png'))
  writeFileSync(file('jpg'), await asScanned(page, crooked))
  writeFileSync(file('tif'), await asScanned(page, fax))
}

/** Every page of a form turned, blurred and noisy in one PDF, over letters of a wrong language. */
async function scannedPdf(name: string): Promise<void> {
  const pages = await Promise.all(pagesOf(name).map((page) => asScanned(page, crooked)))
  writeFileSync(path.join(folder, `${name}.scan.pdf`), await picturePdf(pages, foreignLetters))
}

/** Pages of the form's PDF as PNG. */
function pagesOf(name: string): readonly Buffer[] {
  const prefix = path.join(work, name)
  run('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-png', path.join(folder, `${name}.pdf`), prefix])
  const made = readdirSync(work).filter((file) => file.startsWith(name) && file.endsWith('.png'))
  return made.toSorted().map((file) => readFileSync(path.join(work, file)))
}

function office(word: string, format: string): void {
  const profile = `-env:UserInstallation=file://${path.join(work, 'profile')}`
  run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, word])
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}
