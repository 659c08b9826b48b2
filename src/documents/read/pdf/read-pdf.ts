import type { Document, Findings } from '../../model.ts'
import { documentOfPages } from '../layout/document-of-pages.ts'
import type { PageLayout } from '../layout/page-layout.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { type OpenPdf, openPdf, type PdfPage } from './open-pdf.ts'
import type { PageRecogniser, StartRecogniser } from './page-recogniser.ts'
import { pagesToRecognise } from './pages-to-recognise.ts'
import { titleOf } from './title.ts'

/**
 * Reads a PDF: the letters and lines that the file itself has, and by recognition the pages that are pictures. Without a recogniser such
 * pages keep what the file says.
 *
 * @throws Refusal `document.encrypted`, `document.damaged`, `document.too_many_pages`, `document.picture_too_large`
 */
export async function readPdf(
  bytes: Uint8Array,
  options: ReadingOptions = {},
  startRecogniser: StartRecogniser | null = null,
): Promise<Document> {
  const file = await openPdf(bytes)
  try {
    const pages = await nativePages(file, options)
    const pictures = startRecogniser === null ? [] : pagesToRecognise(pages)
    if (startRecogniser === null || pictures.length === 0) return documentOf(file, pages, textOf(pages))
    return await recognised(file, pages, pictures, options, await startRecogniser(options))
  } finally {
    await file.close()
  }
}

/** One page after another, so that memory holds the drawing of one only. */
async function nativePages(file: OpenPdf, options: ReadingOptions): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = []
  for (let page = 1; page <= file.pages; page += 1) {
    options.onPage?.({ page, pages: file.pages, doing: 'reading' })
    pages.push(await file.page(page))
  }
  return pages
}

async function recognised(
  file: OpenPdf,
  pages: readonly PdfPage[],
  pictures: readonly PdfPage[],
  options: ReadingOptions,
  recogniser: PageRecogniser,
): Promise<Document> {
  try {
    const layouts = new Map<PdfPage, PageLayout>()
    for (const page of pictures) {
      const number = page.layout.page
      options.onPage?.({ page: number, pages: file.pages, doing: 'recognising' })
      layouts.set(page, await recogniser.recognise(await page.picture(dpiOf(page)), number))
    }
    const all = pages.map((page) => ({ ...page, layout: layouts.get(page) ?? page.layout }))
    return recogniser.asInFile(documentOf(file, all, 'ocr'))
  } finally {
    await recogniser.close()
  }
}

/** In the resolution of the scan, as far as it helps: letters are read well from 200 dots per inch, and no better above 300. */
function dpiOf({ pictureDpi }: PdfPage): number {
  return Math.min(Math.max(Math.round(pictureDpi), 200), 300)
}

function documentOf(file: OpenPdf, pages: readonly PdfPage[], text: Findings['text']): Document {
  const document = documentOfPages(
    pages.map(({ layout }) => layout),
    { text },
  )
  return { ...document, title: titleOf(file.title), language: file.language ?? document.language }
}

/** Where the letters come from when none are recognised here: a layer that is not painted was made by a scanner. */
function textOf(pages: readonly PdfPage[]): Findings['text'] {
  const letters = pages.reduce(
    (sum, { layout }) => sum + layout.words.reduce((count, { text }) => count + text.length, 0),
    0,
  )
  const invisible = pages.reduce((sum, { invisibleLetters }) => sum + invisibleLetters, 0)
  return invisible > letters / 2 ? 'embedded-ocr' : 'native'
}
