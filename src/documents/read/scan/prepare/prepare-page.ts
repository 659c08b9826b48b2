import type { Rule } from '../../layout/page-layout.ts'
import { binarize, type LocalSums, localSums } from './binarize.ts'
import { despeckle } from './despeckle.ts'
import { eraseStrokes } from './erase-strokes.ts'
import { followRules } from './follow-rules.ts'
import type { GreyPicture, InkMap, ScannedPage } from './grey-picture.ts'
import { keepNearInk } from './keep-near-ink.ts'
import { findPaleStrokes } from './pale-strokes.ts'
import { findStrokes, type Stroke, type StrokeLengths } from './strokes.ts'
import { slopeOfText } from './text-slope.ts'
import { type EvenSlope, slopeOverPage } from './tilt.ts'
import { transpose } from './transpose.ts'
import { type Distortion, isDistorted, onDistorted, type Point, straighten } from './warp.ts'
import { whiten } from './whiten.ts'

/** The picture of a page made fit for recognition: white paper, straight lines, no ruling lines left in the letters. */
export type PreparedPage = {
  readonly letters: GreyPicture
  readonly ink: InkMap
  readonly rules: readonly Rule[]
  /** Where a point of the prepared page lies on the picture that was given. */
  readonly onGiven: (point: Point) => Point
}

/** How much darker than its surroundings ink is: letters, and fine or pale lines. */
const letterShare = 0.15
const lineShare = 0.09
/** Lines by which the tilt is measured are long, so that no letter is taken for one; in millimetres. */
const tiltLengths = { horizontal: { run: 5, stroke: 25 }, vertical: { run: 3.3, stroke: 25 } }
/** Lines of this share of the page and longer show a perspective. */
const longShare = 0.12
/** Ruling lines of the straight page; in millimetres. A row of a table is higher than 5 mm. */
const ruleLengths = { horizontal: { run: 7, stroke: 11.4 }, vertical: { run: 3.8, stroke: 5.3 } }
/** How far apart, in millimetres, a line and its pieces may be found. */
const sameLine = 0.7
/** With fewer lines than this, the tilt is that of the lines of text; of a box there are two sides. */
const enoughLines = 3
const enoughSides = 2
const leastTextSlope = 0.012
/** Pixels of the largest speck at 200 dots per inch. */
const largestSpeck = 3

/** Whitens, straightens and cleans the picture of a page and finds its ruling lines. */
export function preparePage({ picture, perMillimetre }: ScannedPage): PreparedPage {
  const white = lookAt(whiten(picture))
  const turn = turnOfText(white, perMillimetre)
  const turned = turn === null ? white : lookAt(straighten(white.picture, turn))
  const distortion = distortionOf(turned, perMillimetre)
  const straight = distortion === null ? turned : lookAt(straighten(turned.picture, distortion))

  const dark = strokesOf(binarize(straight.picture, straight.sums, lineShare), ruleLengths, perMillimetre)
  const pale = findPaleStrokes(straight.picture, perMillimetre)
  const pieces = withoutPale(dark, pale, sameLine * perMillimetre)
  const strokes = { horizontal: [...pieces.horizontal, ...pale], vertical: pieces.vertical }
  const clean = eraseStrokes(straight.picture, despeckle(straight.ink, largestSpeck), strokes)
  return {
    letters: keepNearInk(clean.letters, clean.ink),
    ink: clean.ink,
    // A pale line was found whole.
    rules: [
      ...followRules(rulesOf(pieces), straight.picture, perMillimetre),
      ...rulesOf({ horizontal: pale, vertical: [] }),
    ],
    onGiven: (point) => undo(turn, undo(distortion, point)),
  }
}

type Look = { readonly picture: GreyPicture; readonly sums: LocalSums; readonly ink: InkMap }
type Strokes = { readonly horizontal: readonly Stroke[]; readonly vertical: readonly Stroke[] }

function lookAt(picture: GreyPicture): Look {
  const sums = localSums(picture)
  return { picture, sums, ink: binarize(picture, sums, letterShare) }
}

/** A page with few lines may be so tilted that those are not seen as lines; its text shows how. */
function turnOfText({ ink }: Look, perMillimetre: number): Distortion | null {
  const lines = findStrokes(ink, inPixels(tiltLengths.horizontal, perMillimetre))
  const slope = lines.length < enoughLines ? slopeOfText(ink) : 0
  return Math.abs(slope) < leastTextSlope ? null : evenDistortion(ink, slope)
}

function distortionOf({ ink }: Look, perMillimetre: number): Distortion | null {
  const { horizontal, vertical } = strokesOf(ink, tiltLengths, perMillimetre)
  // One or two lines may be somebody's pen.
  const lines = horizontal.length < enoughLines ? null : slopeOverPage(horizontal, ink.width * longShare)
  const leans = vertical.length < enoughSides ? null : slopeOverPage(vertical, ink.height * longShare)
  const { horizontals, verticals } = evenDistortion(ink, lines === null ? slopeOfText(ink) : slopeAtMiddle(lines, ink))
  const distortion = {
    width: ink.width,
    height: ink.height,
    horizontals: lines ?? horizontals,
    verticals: leans ?? verticals,
  }
  return isDistorted(distortion) ? distortion : null
}

/** That of a page that was turned by a small angle. */
function evenDistortion({ width, height }: InkMap, slope: number): Distortion {
  return {
    width,
    height,
    horizontals: { atZero: slope, perPixel: 0 },
    verticals: { atZero: -slope, perPixel: 0 },
  }
}

function slopeAtMiddle({ atZero, perPixel }: EvenSlope, { height }: InkMap): number {
  return atZero + (perPixel * height) / 2
}

function undo(distortion: Distortion | null, point: Point): Point {
  return distortion === null ? point : onDistorted(distortion, point)
}

function strokesOf(ink: InkMap, lengths: typeof tiltLengths, perMillimetre: number): Strokes {
  return {
    horizontal: findStrokes(ink, inPixels(lengths.horizontal, perMillimetre)),
    vertical: findStrokes(transpose(ink), inPixels(lengths.vertical, perMillimetre)),
  }
}

/** Dark lines that are no pieces of a pale one; where lines stand across, they say where each piece ends, and it stays. */
function withoutPale({ horizontal, vertical }: Strokes, pale: readonly Stroke[], near: number): Strokes {
  const free = pale.filter((line) => !vertical.some((across) => crosses(line, across, near)))
  const isPiece = (stroke: Stroke, line: Stroke): boolean =>
    stroke.first >= line.first - near &&
    stroke.last <= line.last + near &&
    stroke.from >= line.from - near &&
    stroke.to <= line.to + near
  return { horizontal: horizontal.filter((stroke) => !free.some((line) => isPiece(stroke, line))), vertical }
}

/** Rows and columns of vertical strokes are exchanged. */
function crosses(line: Stroke, { first, last, from, to }: Stroke, near: number): boolean {
  return last >= line.from - near && first <= line.to + near && to >= line.first - near && from <= line.last + near
}

function inPixels({ run, stroke }: StrokeLengths, perMillimetre: number): StrokeLengths {
  return { run: Math.round(run * perMillimetre), stroke: Math.round(stroke * perMillimetre) }
}

function rulesOf({ horizontal, vertical }: Strokes): readonly Rule[] {
  const rule = (direction: Rule['direction'], { first, last, from, to }: Stroke): Rule => ({
    direction,
    at: (first + last + 1) / 2,
    from,
    to: to + 1,
  })
  return [
    ...horizontal.map((stroke) => rule('horizontal', stroke)),
    ...vertical.map((stroke) => rule('vertical', stroke)),
  ]
}
