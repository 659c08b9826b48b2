import type { PageLayout } from '../layout/page-layout.ts'
import type { PagePicture } from './render-page.ts'

/** Recognises the letters of a page that is a picture. `page` counts from 1; the layout may be in pixels of the picture. */
export type RecognisePage = (picture: PagePicture, page: number) => Promise<PageLayout>
