import type { GreyPicture } from './grey-picture.ts'
import { type PaleLook, profilesOf, seenAt } from './pale-look.ts'
import type { Run, Stroke } from './strokes.ts'

/** In millimetres: the length that is judged at once, the shortest line, and how near two lines cannot be. */
const stretch = 4
const shortest = 24
const apart = 1
/** How near to a line, in millimetres, there is paper on both sides of it. */
const beside = 0.45
/** By how many of 255 levels a stretch of a line is darker than the paper on both its sides. */
const leastContrast = 6

/**
 * Finds long lines across the page that are too pale to be ink everywhere. A line is followed from stretch to stretch, up or down by a
 * pixel at most, and the one with most contrast in all is taken first: grain of the paper is evened out over the whole length, so that
 * even a hairline is whole, and ends where it ends.
 */
export function findPaleStrokes(picture: GreyPicture, perMillimetre: number): readonly Stroke[] {
  const look: PaleLook = {
    picture,
    stretch: Math.round(stretch * perMillimetre),
    beside: Math.max(3, Math.round(beside * perMillimetre)),
  }
  const ways = waysOver(profilesOf(look), picture.height)
  const taken: Way[] = []
  for (const way of ways.toSorted((one, other) => other.score - one.score))
    if (!taken.some((other) => meet(way, other, apart * perMillimetre))) taken.push(way)
  return taken.map((way) => strokeOf(way, look)).filter(({ from, to }) => to - from >= shortest * perMillimetre)
}

/** Rows of a line, one for each stretch from the first. */
type Way = { readonly first: number; readonly rows: readonly number[]; readonly score: number }

/** The best ways to each row of each stretch, as far as they lead on nowhere better; a step may go up or down by a row. */
function waysOver(profiles: readonly Float32Array[], height: number): readonly Way[] {
  const steps: Int8Array[] = []
  const scores: Float32Array[] = []
  for (const [index, profile] of profiles.entries()) {
    const before = scores[index - 1] ?? new Float32Array(height)
    const step = new Int8Array(height).fill(begins)
    scores.push(
      profile.map((contrast, y) => {
        const best = [0, -1, 1].reduce((one, other) =>
          (before[y + other] ?? 0) > (before[y + one] ?? 0) ? other : one,
        )
        const gained = before[y + best] ?? 0
        if (gained > 0) step[y] = best
        return Math.max(0, gained + contrast - leastContrast)
      }),
    )
    steps.push(step)
  }
  return scores.flatMap((score, index) => endsIn(score, scores[index + 1]).map((y) => wayTo(y, index, score, steps)))
}

/** In place of a step: the way begins here. */
const begins = 2
/** What a way must have gathered: three stretches of a well seen line, or more of one barely seen. */
const leastScore = 24

/** Rows where a way has gathered enough, and more than by going on or beside it. */
function endsIn(score: Float32Array, next: Float32Array | undefined): readonly number[] {
  return Array.from(score.keys()).filter((y) => {
    const here = score[y] ?? 0
    if (here < leastScore) return false
    return [-1, 0, 1].every((step) => (next?.[y + step] ?? 0) <= here && (score[y + step] ?? 0) <= here)
  })
}

function wayTo(end: number, last: number, score: Float32Array, steps: readonly Int8Array[]): Way {
  const rows = [end]
  let first = last
  for (
    let y = end, step = steps[last]?.[end] ?? begins;
    step !== begins && first > 0;
    step = steps[first]?.[y] ?? begins
  ) {
    y += step
    first -= 1
    rows.unshift(y)
  }
  return { first, rows, score: score[end] ?? 0 }
}

function meet(one: Way, other: Way, distance: number): boolean {
  return one.rows.some((row, index) => {
    const beside = other.rows[one.first + index - other.first]
    return beside !== undefined && Math.abs(beside - row) <= distance
  })
}

/** The line with its ends where its contrast, pixel by pixel, ends; a stretch before and after the way belongs to the search. */
function strokeOf({ first, rows }: Way, look: PaleLook): Stroke {
  const start = Math.max(0, (first - 1) * look.stretch)
  const end = Math.min(look.picture.width, (first + rows.length + 1) * look.stretch)
  const rowAt = (x: number): number =>
    rows[Math.min(rows.length - 1, Math.max(0, Math.floor(x / look.stretch) - first))] ?? 0
  const { from, to } = mostOf(start, end, (x) => seenAt(look, x, rowAt(x)) - leastContrast)
  const runs: Run[] = []
  for (let x = from; x <= to; x += look.stretch - (x % look.stretch))
    runs.push({ row: rowAt(x), from: x, to: Math.min(to, x + look.stretch - (x % look.stretch) - 1) })
  return {
    runs,
    first: Math.min(...runs.map(({ row }) => row)),
    last: Math.max(...runs.map(({ row }) => row)),
    from,
    to,
  }
}

/** The stretch with the largest sum (J. Kadane). */
function mostOf(start: number, end: number, valueAt: (x: number) => number): { from: number; to: number } {
  let best = { from: start, to: start, sum: Number.NEGATIVE_INFINITY }
  let open = { from: start, sum: 0 }
  for (let x = start; x < end; x += 1) {
    if (open.sum <= 0) open = { from: x, sum: 0 }
    open.sum += valueAt(x)
    if (open.sum > best.sum) best = { from: open.from, to: x, sum: open.sum }
  }
  return best
}
