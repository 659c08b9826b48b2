/** What a file says about the size of a picture. */
export type PictureSize = {
  readonly width: number
  readonly height: number
  /** Dots per inch, when the file states them; cameras and programs often state nonsense. */
  readonly density?: number | undefined
}

/** Dots per inch at which small letters are read well, and above which they are read no better, only slower. */
const fewestDots = 200
const mostDots = 300
const millimetresPerInch = 25.4
/** A stated density is believed when it makes the page as long as this, in millimetres: from A5 over the legal format to A3. */
const longSides = { least: 205, most: 440, ofA4: 297 }
/** A picture smaller than half of a page at 200 dots is not a page; enlarging it further adds nothing but blur. */
const mostEnlarged = 2
/** A few dots fewer are no reason to blur the page. */
const nearEnough = 0.97

/** By how much to enlarge or shrink the picture of a page before its letters are recognised, and its millimetre in pixels then. */
export function workingSize({ width, height, density }: PictureSize): {
  readonly scale: number
  readonly perMillimetre: number
} {
  const longSide = Math.max(width, height)
  const stated = density === undefined || density <= 0 ? 0 : (longSide / density) * millimetresPerInch
  const isBelievable = stated >= longSides.least && stated <= longSides.most
  const dots = (longSide / (isBelievable ? stated : longSides.ofA4)) * millimetresPerInch
  const scale = scaleOf(dots)
  return { scale, perMillimetre: (dots * scale) / millimetresPerInch }
}

function scaleOf(dots: number): number {
  if (dots > mostDots) return mostDots / dots
  if (dots > fewestDots * nearEnough) return 1
  return Math.min(mostEnlarged, fewestDots / dots)
}
