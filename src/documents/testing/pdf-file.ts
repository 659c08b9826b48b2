import { strToU8 } from 'fflate'

type PdfPage = {
  /** What is drawn, in the operators of PDF. */
  readonly content?: string
  /** Further entries of the page: `/Rotate 90`. */
  readonly more?: string
}

/** A PDF of these pages, 200 points high and wide, with Helvetica as /F1 and a grey picture of one dot as /I1. */
export function pdfFile(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`)
  const resources = '/Resources<</Font<</F1 3 0 R>>/XObject<</I1 4 0 R>>>>'
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    stream('/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8', 'x'),
    ...pages.flatMap(({ content = '', more = '' }, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${resources}/Contents ${first + index * 2 + 1} 0 R${more}>>`,
      stream('', content),
    ]),
  ])
}

const first = 5

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  const parts = ['%PDF-1.4\n', ...objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`)]
  const offsets = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.length, 0))
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const end = parts.reduce((sum, part) => sum + part.length, 0)
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  return strToU8(
    `${parts.join('')}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${end}\n%%EOF`,
    true,
  )
}

function stream(entries: string, content: string): string {
  return `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`
}

/** Operators that write a text from a point on. */
export function text(words: string, x: number, y: number, size = 12): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET `
}
