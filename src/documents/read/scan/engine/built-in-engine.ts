import { createRequire } from 'node:module'
import path from 'node:path'
import { createWorker, type Line, OEM, PSM, type Worker } from 'tesseract.js'
import { dotsPerInch, invertThreshold, type LetterEngine, type RecognisedWord } from './letter-engine.ts'
import { portableGraymap } from './portable-graymap.ts'

/** The letters of Czech, as a package of npm keeps them; nothing is fetched. */
const languageFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/ces/package.json')),
  '4.0.0_best_int',
)

const modes = { block: PSM.SINGLE_BLOCK, column: PSM.SINGLE_COLUMN }

/** Tesseract compiled for Node, which comes with the application. One worker serves one document, a picture after another. */
export function builtInEngine(): LetterEngine {
  let worker: Promise<Worker> | undefined
  let last: Promise<unknown> = Promise.resolve()
  return {
    recognise: (picture, layout) => {
      worker ??= startWorker()
      const ready = worker
      const words = last.then(async () => {
        const { setParameters, recognize } = await ready
        await setParameters({
          tessedit_pageseg_mode: modes[layout],
          user_defined_dpi: dotsPerInch,
          invert_threshold: invertThreshold,
        })
        const { data } = await recognize(portableGraymap(picture), {}, { blocks: true, text: false })
        const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
        return lines.flatMap(wordsOfLine)
      })
      last = words.catch(() => {})
      return words
    },
    close: async () => {
      await (await worker)?.terminate()
    },
  }
}

function startWorker(): Promise<Worker> {
  return createWorker('ces', OEM.LSTM_ONLY, {
    langPath: languageFolder,
    gzip: true,
    // Otherwise the unpacked letters are written into the working folder.
    cacheMethod: 'none',
    // A failure comes as a rejected promise; the library would throw it a second time, where nobody can catch it.
    errorHandler: () => {},
  })
}

function wordsOfLine({ words }: Line, line: number): readonly RecognisedWord[] {
  return words.map(({ text, confidence, bbox }) => ({
    text,
    confidence: confidence / 100,
    x: bbox.x0,
    y: bbox.y0,
    width: bbox.x1 - bbox.x0,
    height: bbox.y1 - bbox.y0,
    line,
  }))
}
