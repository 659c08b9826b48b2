import type { GreyPicture } from '../prepare/grey-picture.ts'

/** A word as an engine sees it, in pixels of the picture that it was given. */
export type RecognisedWord = {
  readonly text: string
  /** 0…1 */
  readonly confidence: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Words of one line have the same number; lines are numbered from above. */
  readonly line: number
}

/** How a picture is laid out: lines of one block, or one column of pieces of various sizes. */
export type PictureLayout = 'block' | 'column'

/** Recognises Czech letters. It starts nothing before it is asked, and is closed when the document is read. */
export type LetterEngine = {
  readonly recognise: (picture: GreyPicture, layout: PictureLayout) => Promise<readonly RecognisedWord[]>
  readonly close: () => Promise<void>
}

/** Page segmentation modes of Tesseract. */
export const segmentationModes = { block: '6', column: '4' } as const satisfies Record<PictureLayout, string>

/** The density that Tesseract is told; by it, it judges what is a letter and what is dirt. */
export const dotsPerInch = '200'

/** Ours are pictures of dark letters on white; looking for white letters on dark takes up to a tenth of the time. */
export const invertThreshold = '0'
