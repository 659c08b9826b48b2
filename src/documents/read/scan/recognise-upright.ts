import type { Word } from '../layout/page-layout.ts'
import type { LetterEngine } from './engine/letter-engine.ts'
import type { ScannedPage } from './prepare/grey-picture.ts'
import { preparePage } from './prepare/prepare-page.ts'
import { type RecognisedPage, recognisePicture } from './recognise-picture.ts'
import { textStrip } from './text-strip.ts'
import { boxBeforeTurn, type QuarterTurns, turnPicture } from './turn.ts'

/** Where less of a page is read, its letters are guessed: it may stand on its head or lie on its side. */
const hopeless = 0.45
/** Letters that lie on their side are read as many words of one or two signs, of which an engine is often sure. */
const leastWord = 3
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
  if (shareRead(first.layout.words) >= hopeless) return first
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
  let best: { readonly turns: QuarterTurns; readonly read: number } = { turns: 0, read: 0 }
  for (const turns of allTurns) {
    const strip = textStrip(preparePage(turned(scan, turns)))
    const read = strip === null ? 0 : shareRead(await engine.recognise(strip, 'block'))
    if (read > best.read) best = { turns, read }
  }
  return best.turns
}

function turned({ picture, perMillimetre }: ScannedPage, turns: QuarterTurns): ScannedPage {
  return { picture: turnPicture(picture, turns), perMillimetre }
}

/** The mean confidence of letters, of those in the shortest words none; of a page without words 1, for nothing could be read better. */
function shareRead(words: readonly Pick<Word, 'text' | 'confidence'>[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const whole = words.filter(({ text }) => text.length >= leastWord)
  const sum = whole.reduce((total, { text, confidence }) => total + text.length * (confidence ?? 0), 0)
  return letters === 0 ? 1 : sum / letters
}
