import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '#kernel/refusal.ts'
import type { PageLayout } from '../layout/page-layout.ts'
import { fontLooks } from './font-looks.ts'
import { matrixOf } from './matrix.ts'
import { type PageContent, readContent } from './page-content.ts'
import { loadPdfjs, localSettings, type Pdfjs } from './pdfjs.ts'
import { withRaisedMarks } from './raised-marks.ts'
import { type PagePicture, renderPage } from './render-page.ts'
import { wordsOfLetters } from './words-of-letters.ts'

const mostPages = 300
/** Longest side of a page, in points: the most that programs let a page have (ISO 32000-1, annex C). */
const longestSide = 14_400

/** A PDF that was opened; pages are read one at a time, so that memory stays flat. */
export type OpenPdf = {
  readonly pages: number
  readonly title: string | null
  readonly language: string | null
  /** @param page from 1 */
  readonly page: (page: number) => Promise<PdfPage>
  readonly close: () => Promise<void>
}

export type PdfPage = {
  /** What the file itself says is on the page: its letters and lines. */
  readonly layout: PageLayout
  /** Share of the page that pictures cover, 0…1, and how many dots of the largest stand on an inch; 0 without pictures. */
  readonly pictureShare: number
  readonly pictureDpi: number
  /** Letters that are not painted: the text layer of a scan. */
  readonly invisibleLetters: number
  readonly picture: (dpi: number) => Promise<PagePicture>
}

/**
 * Opens a PDF. A file that only restricts printing or copying opens without a password and is read.
 *
 * @throws Refusal `document.encrypted`, `document.damaged`, `document.too_many_pages`
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs()
  // The library takes the memory of what it is given; the caller keeps its own.
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), ...localSettings() })
  const close = (): Promise<void> => task.destroy()
  const file = await task.promise.catch(async (error: unknown) => {
    await close()
    throw refusalOf(error, pdfjs)
  })
  if (file.numPages > mostPages) {
    await close()
    throw new Refusal('document.too_many_pages', { pages: mostPages })
  }
  return {
    pages: file.numPages,
    ...(await aboutFile(file)),
    page: async (page) => readPage(await pageOf(file, page, pdfjs), page, pdfjs),
    close,
  }
}

async function pageOf(file: PDFDocumentProxy, page: number, pdfjs: Pdfjs): Promise<PDFPageProxy> {
  return file.getPage(page).catch((error: unknown) => {
    throw refusalOf(error, pdfjs)
  })
}

async function readPage(source: PDFPageProxy, page: number, pdfjs: Pdfjs): Promise<PdfPage> {
  const { width, height, transform } = source.getViewport({ scale: 1 })
  const view = matrixOf(transform)
  if (view === null || !(Math.max(width, height) <= longestSide) || !(Math.min(width, height) >= 1))
    throw new Refusal('document.damaged', { page })
  const operators = await source.getOperatorList().catch((error: unknown) => {
    throw refusalOf(error, pdfjs)
  })
  const content = readContent(operators, pdfjs, view, fontLooks(source.commonObjs))
  source.cleanup()
  return {
    layout: layoutOf(content, { page, width, height }),
    pictureShare: Math.min(content.pictures.reduce((sum, { area }) => sum + area, 0) / (width * height), 1),
    pictureDpi: content.pictures.toSorted((one, other) => other.area - one.area)[0]?.dpi ?? 0,
    invisibleLetters: content.letters.filter(({ invisible }) => invisible).length,
    picture: (dpi) => renderPage(source, dpi),
  }
}

function layoutOf({ letters, rules }: PageContent, size: Pick<PageLayout, 'page' | 'width' | 'height'>): PageLayout {
  const words = withRaisedMarks(wordsOfLetters(letters))
  const isOnPage = (x: number, y: number): boolean => x >= 0 && x <= size.width && y >= 0 && y <= size.height
  return {
    ...size,
    words: words.filter(({ x, y, width, height }) => isOnPage(x + width / 2, y + height / 2)),
    rules,
    tolerance: joint,
  }
}

/** In points. Wider joints fuse a table in a cell with the table around it; narrower ones miss corners of some programs. */
const joint = 1.6

async function aboutFile(file: PDFDocumentProxy): Promise<Pick<OpenPdf, 'title' | 'language'>> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }))
  const about: Readonly<Record<string, unknown>> = { ...info }
  return { title: textIn(about['Title']), language: textIn(about['Language']) }
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function refusalOf(error: unknown, { PasswordException }: Pdfjs): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof PasswordException) return new Refusal('document.encrypted')
  return new Refusal('document.damaged')
}
