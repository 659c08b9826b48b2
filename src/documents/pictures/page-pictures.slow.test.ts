import sharp from 'sharp'
import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Document, nowhere } from '../model.ts'
import { paragraph, wordFile } from '../testing/word-file.ts'
import { writePdf } from '../write/pdf/write-pdf.ts'
import { type PagePicture, pagePictures } from './page-pictures.ts'

const paper: Document = {
  title: 'Zápis',
  language: 'cs',
  footnotes: [],
  blocks: [
    { kind: 'heading', level: 1, content: [{ text: 'Zápis z jednání' }], place: nowhere },
    { kind: 'page-break', place: nowhere },
    { kind: 'paragraph', content: [{ text: 'Obec Horní Lhota' }], place: nowhere },
  ],
}

async function picturesOf(bytes: Uint8Array): Promise<readonly PagePicture[]> {
  const pictures: PagePicture[] = []
  for await (const picture of pagePictures(bytes)) pictures.push(picture)
  return pictures
}

test('each page of a PDF is drawn as it looks on paper', async () => {
  const pictures = await picturesOf(await writePdf(paper, { createdOn: localDate('2026-11-22') }))

  expect(pictures.map(({ page, width, height, mediaType }) => [page, width, height, mediaType])).toEqual([
    [1, 910, 1_287, 'image/webp'],
    [2, 910, 1_287, 'image/webp'],
  ])
  for (const { bytes } of pictures) {
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 910, height: 1_287 })
    const { channels } = await sharp(bytes).stats()
    expect([channels[0]?.min ?? 255, channels[0]?.max]).toEqual([expect.toSatisfy((level) => level < 80), 255])
  }
})

test('a scan is shown as its camera held it, and no wider than a screen needs', async () => {
  const lying = sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: '#fff' } })
  const [picture, ...others] = await picturesOf(await lying.withMetadata({ orientation: 6 }).jpeg().toBuffer())

  expect(picture).toMatchObject({ page: 1, width: 1_240, height: 1_653 })
  expect(others).toEqual([])
})

test('a small scan is not enlarged, and each page of a TIFF is shown', async () => {
  const page = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const bytes = await sharp([page, page], { join: { animated: true } })
    .tiff()
    .toBuffer()

  expect((await picturesOf(bytes)).map(({ page: number, width, height }) => [number, width, height])).toEqual([
    [1, 600, 800],
    [2, 600, 800],
  ])
})

test('a Word file has no pages of its own', async () => {
  expect(await picturesOf(wordFile({ body: paragraph('Lhota') }))).toEqual([])
})

test('a damaged scan is refused', async () => {
  await expect(picturesOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).rejects.toMatchObject({ code: 'document.damaged' })
})
