import sharp from 'sharp'
import { type Document, writePdf } from '#documents/index.ts'
import { openPdf } from '#documents/read/pdf/open-pdf.ts'
import { localDate } from '#kernel/local-date.ts'
import type { ResultLine, SectionResult } from '../result.ts'
import { inMilliseconds, median, ratio } from '../statistics.ts'
import { someForms, withFiles } from './forms.ts'
import { measureReadings, readAndInterpret } from './own.ts'
import { peakMemory } from './peak-memory.ts'
import { measurePeer, type Peer } from './peer.ts'

const tesseract: Peer = {
  name: 'tesseract page.png - -l ces (one thread, text without tables)',
  runs: 4,
  program: 'tesseract',
  args: (file) => [file, '-', '-l', 'ces'],
  env: { OMP_THREAD_LIMIT: '1' },
}

const engines = [
  { engine: 'installed', what: 'Spoluplán with the installed Tesseract' },
  { engine: 'built-in', what: 'Spoluplán with the engine that comes with it' },
] as const

/** Scanned pages of forms → drafts with tables and places, beside Tesseract that only gives the text of the same picture. */
export async function measureScan({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const pages: Uint8Array[] = []
  for (const form of someForms(quick ? 1 : 3)) pages.push(...(await scansOf(form, quick ? 1 : 4)))
  return withFiles(pages, 'png', async (files, folder) => {
    const peer = await measurePeer(tesseract, files, folder, quick ? 1 : files.length)
    if (peer === null)
      return { title, lines: [await ownLine('built-in', pages, null)], skipped: [`${tesseract.name}: not installed`] }
    const lines: ResultLine[] = [{ what: tesseract.name, value: `${inMilliseconds(peer)} a page` }]
    for (const { engine } of engines) lines.push(await ownLine(engine, pages, peer))
    for (const { engine, what } of engines)
      lines.push({
        what: `${what}: memory of a process that reads one page`,
        value: await peakMemory(files[0] ?? '', engine),
      })
    return { title: `${title} (${pages.length} pages at 200 dpi)`, lines, skipped: [] }
  })
}

const title = 'Reading a scanned form'

async function ownLine(
  engine: (typeof engines)[number]['engine'],
  pages: readonly Uint8Array[],
  peer: number | null,
): Promise<ResultLine> {
  const own = median(await measureReadings(pages, (bytes) => readAndInterpret(bytes, engine)))
  const what = engines.find((each) => each.engine === engine)?.what ?? engine
  const share = peer === null ? '' : `, ${ratio(own, peer)} of Tesseract alone`
  return { what, value: `${inMilliseconds(own)} a page${share}` }
}

/** The first pages of a form as an office's scanner brings them: a little askew, not quite sharp, grey paper. */
async function scansOf(form: Document, count: number): Promise<readonly Uint8Array[]> {
  const pdf = await openPdf(await writePdf(form, { createdOn: localDate('2026-01-05') }))
  try {
    const scans: Uint8Array[] = []
    for (let page = 1; page <= Math.min(count, pdf.pages); page += 1) {
      const { pixels, width, height } = await (await pdf.page(page)).picture(200)
      const picture = sharp(pixels, { raw: { width, height, channels: 4 } })
        .flatten({ background: '#ffffff' })
        .rotate(0.8, { background: '#f4f4f4' })
        .greyscale()
        .blur(0.6)
        .linear(0.9, 12)
      scans.push(await picture.withMetadata({ density: 200 }).png().toBuffer())
    }
    return scans
  } finally {
    await pdf.close()
  }
}
