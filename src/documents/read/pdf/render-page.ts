import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '#kernel/refusal.ts'

/** A page as pixels, four bytes each: red, green, blue, opacity. */
export type PagePicture = {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
  /** How many of them stand on an inch of the page. */
  readonly dpi: number
}

const mostPixels = 200_000_000
const pointsPerInch = 72

/**
 * Draws a page as an eye sees it.
 *
 * @throws Refusal `document.picture_too_large`
 */
export async function renderPage(page: PDFPageProxy, dpi: number): Promise<PagePicture> {
  const viewport = page.getViewport({ scale: dpi / pointsPerInch })
  const width = Math.ceil(viewport.width)
  const height = Math.ceil(viewport.height)
  if (!(width * height <= mostPixels))
    throw new Refusal('document.picture_too_large', { megapixels: mostPixels / 1_000_000 })
  const { createCanvas } = await import('@napi-rs/canvas')
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  // The library's types know the canvas of a browser only; this one draws alike.
  await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
  page.cleanup()
  const { data } = context.getImageData(0, 0, width, height)
  return { pixels: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height, dpi }
}
