import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import sharp, { type Sharp } from 'sharp'
import { expect } from 'vitest'
import { type Document, writeDocx, writePdf } from '#documents/index.ts'
import { openPdf } from '#documents/read/pdf/open-pdf.ts'
import { localDate } from '#kernel/local-date.ts'
import { docxFaults } from '../../src/documents/testing/docx-faults.ts'
import { pdfFaults } from '../../src/documents/testing/pdf-faults.ts'
import { differenceOf, type GreyPage } from './page-difference.ts'

const folder = path.resolve(import.meta.dirname, '../golden')
/** What was drawn instead of the kept picture, for whoever compares them. */
const drawnFolder = path.resolve(import.meta.dirname, '../../test-results/golden')
const dotsPerInch = 72

/**
 * Compares a composed paper with the one that a person has reviewed: its model with `test/golden/<name>.json`, the pages of its PDF
 * with `<name>-<page>.png`. `UPDATE_GOLDEN=1` writes them; look at the pictures before you keep them. A missing file is a failure,
 * and so is a PDF that is not accessible or a Word file that Word would repair.
 *
 * @example await expectGolden('fulfilment-report', composeReport(aReport()))
 */
export async function expectGolden(name: string, document: Document): Promise<void> {
  const pdf = await writePdf(document, { createdOn: localDate('2026-11-22'), captions: true })
  expect(await pdfFaults(pdf), `the PDF of ${name} is not accessible`).toEqual([])
  expect(docxFaults(await writeDocx(document)), `Word would repair ${name}`).toEqual([])
  const pages = await pagesOf(pdf)
  if (process.env['UPDATE_GOLDEN'] === '1') return keep(name, document, pages)
  expect(modelOf(document), `the model of ${name} is not the kept one (UPDATE_GOLDEN=1 keeps it)`).toEqual(
    JSON.parse(readFileSync(kept(`${name}.json`), 'utf8')),
  )
  expect(pages.length, `pages of ${name}`).toBe(keptPages(name).length)
  const differences: string[] = []
  for (const [index, page] of pages.entries()) {
    const file = `${name}-${index + 1}.png`
    const difference = differenceOf(await readPage(kept(file)), page)
    if (difference === null) continue
    mkdirSync(drawnFolder, { recursive: true })
    await writePage(path.join(drawnFolder, file), page)
    differences.push(`page ${index + 1}: ${difference}; drawn in test-results/golden/${file}`)
  }
  expect(differences, `pages of ${name} do not look like those in test/golden (UPDATE_GOLDEN=1 keeps them)`).toEqual([])
}

async function keep(name: string, document: Document, pages: readonly GreyPage[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(modelOf(document), null, 1)}\n`)
  for (const file of keptPages(name)) rmSync(path.join(folder, file))
  for (const [index, page] of pages.entries()) await writePage(path.join(folder, `${name}-${index + 1}.png`), page)
}

function kept(file: string): string {
  const at = path.join(folder, file)
  if (!existsSync(at)) throw new Error(`test/golden/${file} is not there. Write it by UPDATE_GOLDEN=1 and look at it.`)
  return at
}

function keptPages(name: string): readonly string[] {
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.filter((file) => file.startsWith(`${name}-`) && /^\d+\.png$/.test(file.slice(name.length + 1)))
}

/** The document without places: what was composed stands nowhere. */
function modelOf(document: Document): unknown {
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'place' ? undefined : value)))
}

async function pagesOf(bytes: Uint8Array): Promise<readonly GreyPage[]> {
  const pdf = await openPdf(bytes)
  try {
    const pages: GreyPage[] = []
    for (let page = 1; page <= pdf.pages; page += 1) {
      const { pixels, width, height } = await (await pdf.page(page)).picture(dotsPerInch)
      pages.push(await greyOf(sharp(pixels, { raw: { width, height, channels: 4 } })))
    }
    return pages
  } finally {
    await pdf.close()
  }
}

async function readPage(file: string): Promise<GreyPage> {
  return greyOf(sharp(file))
}

async function greyOf(picture: Sharp): Promise<GreyPage> {
  const grey = picture.flatten({ background: '#fff' }).toColourspace('b-w')
  const { data, info } = await grey.raw().toBuffer({ resolveWithObject: true })
  return { pixels: new Uint8Array(data), width: info.width, height: info.height }
}

async function writePage(file: string, { pixels, width, height }: GreyPage): Promise<void> {
  const picture = sharp(pixels, { raw: { width, height, channels: 1 } })
  await picture.png({ palette: true, colours: 16, compressionLevel: 9 }).toFile(file)
}
