import sharp from 'sharp'

/**
 * A PDF as a scanner writes it: one grey picture (JPEG) on each A4 page. With `layer` each page also carries invisible letters
 * (text rendering mode 3), as scanners add after recognising in a wrong language.
 */
export async function picturePdf(
  pages: readonly Uint8Array[],
  layer: readonly string[] | null = null,
): Promise<Uint8Array> {
  const sizes = await Promise.all(pages.map((page) => sharp(page).metadata()))

  const objects: Buffer[] = []
  const add = (...parts: readonly (string | Uint8Array)[]): number =>
    objects.push(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))
  const catalog = add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map((jpeg, index) => {
    const { width = 0, height = 0 } = sizes[index] ?? {}
    const picture = add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    )
    const drawn = `q 595 0 0 842 0 0 cm /Im Do Q\n${layer === null ? '' : invisible(layer)}`
    const content = add(`<< /Length ${Buffer.byteLength(drawn, 'latin1')} >>\nstream\n${drawn}\nendstream`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /XObject << /Im ${picture} 0 R >> /Font << /F ${font} 0 R >> >> >>`,
    )
  })
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  )
  return new Uint8Array(assembled(objects, catalog))
}

function invisible(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/gu, (sign) => `\\${sign}`)}) Tj 0 -13 Td`)
  return `BT 3 Tr /F 9 Tf 50 790 Td ${shown.join('\n')} ET`
}

function assembled(objects: readonly Buffer[], catalog: number): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(part)
    length += part.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}
