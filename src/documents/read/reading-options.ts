/** How far the reading of a long file is. Pages count from 1. */
export type PageProgress = {
  readonly page: number
  readonly pages: number
  /** Taking the text of the file, or recognising letters in a picture, which takes seconds a page. */
  readonly doing: 'reading' | 'recognising'
}

export type ReadingOptions = {
  /** Told before each page, for those who wait. */
  readonly onPage?: (progress: PageProgress) => void
  /** Who recognises letters: the engine that comes with the application, or Tesseract of the machine when it knows Czech. */
  readonly engine?: 'built-in' | 'installed'
  /** Who opens old Word files: LibreOffice when the machine has it, or nobody, so that only their text is read. */
  readonly office?: 'installed' | 'none'
}
