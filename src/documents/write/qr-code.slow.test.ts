import { strFromU8, unzipSync } from 'fflate'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Document, nowhere } from '../model.ts'
import { openPdf } from '../read/pdf/open-pdf.ts'
import { writeDocx } from './docx/write-docx.ts'
import { writePdf } from './pdf/write-pdf.ts'

const address = 'https://spoluplan.mesto.example/prezence/AZNxk2Vb7o6xq1c9Q3mT0nGf4uYh8sLwEjRk5PdZaB0'
const list: Document = {
  title: 'Prezenční listina',
  language: 'cs',
  blocks: [{ kind: 'qr-code', address, alt: 'Kód k zápisu přítomnosti', place: nowhere }],
  footnotes: [],
}

test('a telephone reads the code from the printed page', async () => {
  const pdf = await openPdf(await writePdf(list, { createdOn: localDate('2026-11-22') }))
  const { pixels, width, height } = await (await pdf.page(1)).picture(150)
  await pdf.close()

  expect(jsQR(new Uint8ClampedArray(pixels), width, height)?.data).toBe(address)
})

test('in Word it is a picture that a telephone reads, with words for those who do not see it', async () => {
  const entries = unzipSync(await writeDocx(list))
  const picture = Object.entries(entries).find(([name]) => name.endsWith('.png'))?.[1] ?? new Uint8Array()
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })

  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
  expect(strFromU8(entries['word/document.xml'] ?? new Uint8Array())).toContain('descr="Kód k zápisu přítomnosti"')
})
