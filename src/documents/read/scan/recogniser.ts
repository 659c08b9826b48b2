import type { Box, Document } from '../../model.ts'
import type { PageLayout } from '../layout/page-layout.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { chooseEngine } from './engine/choose-engine.ts'
import { placeBoxes } from './place-boxes.ts'
import type { ScannedPage } from './prepare/grey-picture.ts'
import { recogniseUpright } from './recognise-upright.ts'
import type { QuarterTurns } from './turn.ts'

/** Recognises the pages of one document. */
export type Recogniser = {
  /** The layout of the straightened page, in points. */
  readonly recognise: (scan: ScannedPage, page: number) => Promise<PageLayout>
  /** The document of such layouts with the boxes of its pieces where they are on the pages as they stand in the file. */
  readonly asInFile: (document: Document) => Document
  readonly close: () => Promise<void>
}

/** Chooses an engine and makes it ready for the pages of a document. Whoever starts it closes it. */
export async function startRecogniser(options: ReadingOptions): Promise<Recogniser> {
  const engine = await chooseEngine(options)
  const inFile = new Map<number, (box: Box) => Box>()
  // Pages that were fed to a scanner together lie alike.
  let turns: QuarterTurns = 0
  return {
    recognise: async (scan, page) => {
      const recognised = await recogniseUpright(scan, page, engine, turns)
      turns = recognised.turns
      inFile.set(page, recognised.onGiven)
      return recognised.layout
    },
    asInFile: (document) => placeBoxes(document, (page) => inFile.get(page) ?? null),
    close: () => engine.close(),
  }
}
