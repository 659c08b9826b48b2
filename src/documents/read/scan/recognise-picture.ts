import type { Box } from '../../model.ts'
import { findGrids } from '../layout/find-grids.ts'
import type { PageLayout } from '../layout/page-layout.ts'
import type { Inked } from './blank.ts'
import { type Stack, stackPieces, wordsByPiece } from './cells-stack.ts'
import type { LetterEngine, RecognisedWord } from './engine/letter-engine.ts'
import { enlargement, recogniseEnlarged } from './enlarge.ts'
import { layoutInPoints } from './layout-in-points.ts'
import type { GreyPicture, ScannedPage } from './prepare/grey-picture.ts'
import { preparePage } from './prepare/prepare-page.ts'
import type { Point } from './prepare/warp.ts'
import { takeApart } from './table-pieces.ts'
import { inkBox } from './words/glyphs.ts'
import { pageWords, type RecognisedLine } from './words/page-words.ts'

/** A recognised page: its layout in points of the straightened picture, and where its boxes lie on the picture given. */
export type RecognisedPage = {
  readonly layout: PageLayout
  /** Both in fractions. */
  readonly onGiven: (box: Box) => Box
}

/** How far apart lines may end that still meet, in millimetres. */
const tolerance = 0.5

/**
 * Recognises the letters of a page. The cells of tables are read apart from each other and from the text around, so that no
 * line runs over a border.
 */
export async function recognisePicture(
  given: ScannedPage,
  page: number,
  engine: LetterEngine,
): Promise<RecognisedPage> {
  const { width, height } = given.picture
  const prepared = preparePage(given)
  const joint = tolerance * given.perMillimetre
  const { layers, rest } = takeApart(prepared, findGrids(prepared.rules, joint).grids)
  const scale = enlargement(given.perMillimetre)
  const stacks = layers.flatMap((layer) => stackPieces(layer.page.letters, layer.boxes))

  const lines = await Promise.all([
    ...stacks.map((stack) => linesOfStack(stack, scale, engine)),
    linesOfRest(rest, engine),
  ])
  const words = pageWords(prepared.ink, lines.flat())
  return {
    layout: layoutInPoints(
      { page, width, height, words, rules: prepared.rules, tolerance: joint },
      given.perMillimetre,
    ),
    onGiven: (box) => boxOnGiven(box, given.picture, prepared.onGiven),
  }
}

/** The upright box around the four corners, which may lie askew on the picture given. */
function boxOnGiven(
  [left, top, right, bottom]: Box,
  { width, height }: GreyPicture,
  onGiven: (point: Point) => Point,
): Box {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => onGiven([x * width, y * height])))
  const xs = corners.map(([x]) => within(x / width))
  const ys = corners.map(([, y]) => within(y / height))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function within(fraction: number): number {
  return Math.max(0, Math.min(1, fraction))
}

async function linesOfStack(stack: Stack, scale: number, engine: LetterEngine): Promise<readonly RecognisedLine[]> {
  const words = await recogniseEnlarged(stack.picture, 'block', scale, engine)
  return Array.from(wordsByPiece(stack, words).values(), linesOf).flat()
}

/** The text beside tables, cut to its ink. */
async function linesOfRest({ letters, ink }: Inked, engine: LetterEngine): Promise<readonly RecognisedLine[]> {
  const box = inkBox(ink, { left: 0, top: 0, right: ink.width, bottom: ink.height })
  if (box === null) return []
  const [stack] = stackPieces(letters, [box])
  if (stack === undefined) return []
  const words = await engine.recognise(stack.picture, 'column')
  return linesOf(wordsByPiece(stack, words).get(box) ?? [])
}

function linesOf(words: readonly RecognisedWord[]): readonly RecognisedLine[] {
  return [...Map.groupBy(words, (word) => word.line).values()]
}
