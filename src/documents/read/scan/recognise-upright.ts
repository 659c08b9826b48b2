import type { Word } from '../layout/page-layout.ts'
import type { LetterEngine } from './engine/letter-engine.ts'
import type { ScannedPage } from './prepare/grey-picture.ts'
import { preparePage } from './prepare/prepare-page.ts'
import { type RecognisedPage, recognisePicture } from './recognise-picture.ts'
import { textStrip } from './text-strip.ts'
import { boxBeforeTurn, type QuarterTurns, turnPicture } from './turn.ts'

/** Below this mean confidence letters are not read but guessed: the page may stand on its head or lie on its side. */
const hopeless = 0.6
const allTurns = [0, 2, 1, 3] as const

/**
 * Recognises a page that may be upside down or sideways. It is first read as its neighbours lay (`turns`); only when that gives
 * nothing but guesses, a strip of it is read in the other directions, and the page again as the strip is read best.
 */
export async function recogniseUpright(
  scan: ScannedPage,
  page: number,
  engine: LetterEngine,
  turns: QuarterTurns,
): Promise<RecognisedPage & { readonly turns: QuarterTurns }> {
  const first = await recogniseTurned(scan, page, engine, turns)
  if (confidenceOf(first.layout.words) >= hopeless) return first
  const best = await bestTurns(scan, engine)
  return best === turns ? first : recogniseTurned(scan, page, engine, best)
}

async function recogniseTurned(
  scan: ScannedPage,
  page: number,
  engine: LetterEngine,
  turns: QuarterTurns,
): Promise<RecognisedPage & { readonly turns: QuarterTurns }> {
  const { layout, onGiven } = await recognisePicture(turned(scan, turns), page, engine)
  return { layout, onGiven: (box) => boxBeforeTurn(onGiven(box), turns), turns }
}

async function bestTurns(scan: ScannedPage, engine: LetterEngine): Promise<QuarterTurns> {
  let best: { readonly turns: QuarterTurns; readonly confidence: number } = { turns: 0, confidence: 0 }
  for (const turns of allTurns) {
    const strip = textStrip(preparePage(turned(scan, turns)))
    const confidence = strip === null ? 0 : confidenceOf(await engine.recognise(strip, 'block'))
    if (confidence > best.confidence) best = { turns, confidence }
  }
  return best.turns
}

function turned({ picture, perMillimetre }: ScannedPage, turns: QuarterTurns): ScannedPage {
  return { picture: turnPicture(picture, turns), perMillimetre }
}

/** The mean confidence of letters; of a page without words 1, for nothing could be read better. */
function confidenceOf(words: readonly Pick<Word, 'text' | 'confidence'>[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const sum = words.reduce((total, { text, confidence }) => total + text.length * (confidence ?? 0), 0)
  return letters === 0 ? 1 : sum / letters
}
