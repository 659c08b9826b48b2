import { openPdf } from '../../read/pdf/open-pdf.ts'

/** How many pages a PDF has that we wrote ourselves; one from outside is opened in the sandbox only. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const { pages, close } = await openPdf(pdf)
  await close()
  return pages
}
