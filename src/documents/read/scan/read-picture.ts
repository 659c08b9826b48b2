import type { Document } from '../../model.ts'
import { documentOfPages } from '../layout/document-of-pages.ts'
import type { PageLayout } from '../layout/page-layout.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { openPicture, scannedPage } from './decode-pictures.ts'
import { startRecogniser } from './recogniser.ts'

/**
 * Reads a scan that is a picture: PNG, JPEG, WebP, or a TIFF of many pages. Its letters are recognised here, in Czech.
 *
 * @throws Refusal `document.damaged`, `document.picture_too_large`, `document.too_many_pages`
 */
export async function readPicture(bytes: Uint8Array, options: ReadingOptions): Promise<Document> {
  const file = await openPicture(bytes)
  const recogniser = await startRecogniser(options)
  try {
    const pages: PageLayout[] = []
    for (let page = 1; page <= file.pages; page++) {
      options.onPage?.({ page, pages: file.pages, doing: 'recognising' })
      pages.push(await recogniser.recognise(await scannedPage(file, page), page))
    }
    return recogniser.asInFile(documentOfPages(pages, { text: 'ocr' }))
  } finally {
    await recogniser.close()
  }
}
