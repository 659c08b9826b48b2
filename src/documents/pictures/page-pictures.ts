/** A page as it looks on paper, for a screen that lights passages on it. */
export type PagePicture = {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly mediaType: 'image/webp'
  readonly bytes: Uint8Array
}

/** The pages of a file that has pages of its own; a file whose pages are made by the program that opens it has none. */
export async function* pagePictures(_bytes: Uint8Array): AsyncIterable<PagePicture> {}
