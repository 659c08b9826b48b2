import type { Document } from '../../model.ts'
import type { PageLayout } from '../layout/page-layout.ts'
import type { ReadingOptions } from '../reading-options.ts'
import type { PagePicture } from './render-page.ts'

/** Recognises the letters of a page that is a picture. `page` counts from 1. */
export type RecognisePage = (picture: PagePicture, page: number) => Promise<PageLayout>

/** Who recognises the pages of one document. Whoever starts it closes it. */
export type PageRecogniser = {
  readonly recognise: RecognisePage
  /** The document with the boxes of recognised pieces where they are on the pages of the file, which may lie askew. */
  readonly asInFile: (document: Document) => Document
  readonly close: () => Promise<void>
}

/** Makes a recogniser ready, at the first page that needs it. */
export type StartRecogniser = (options: ReadingOptions) => Promise<PageRecogniser>
