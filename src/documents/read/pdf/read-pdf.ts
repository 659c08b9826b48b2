import type { Document } from '../../model.ts'
import { documentOfPages } from '../layout/document-of-pages.ts'
import type { PageLayout } from '../layout/page-layout.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { openPdf } from './open-pdf.ts'

/**
 * Reads a PDF: the letters and lines that the file itself has.
 *
 * @throws Refusal `document.encrypted`, `document.damaged`, `document.too_many_pages`
 */
export async function readPdf(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Document> {
  const file = await openPdf(bytes)
  try {
    const pages: PageLayout[] = []
    for (let page = 1; page <= file.pages; page += 1) {
      options.onPage?.({ page, pages: file.pages, doing: 'reading' })
      pages.push((await file.page(page)).layout)
    }
    const document = documentOfPages(pages, { text: 'native' })
    return { ...document, title: file.title, language: file.language ?? document.language }
  } finally {
    await file.close()
  }
}
