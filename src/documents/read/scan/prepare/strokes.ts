import { createGroups } from '../../layout/groups.ts'
import type { InkMap } from './grey-picture.ts'

/** A piece of a line within one row of pixels; `to` is its last pixel. */
export type Run = { readonly row: number; readonly from: number; readonly to: number }

/** Runs of neighbouring rows that hang together: a line, slightly tilted perhaps. */
export type Stroke = {
  readonly runs: readonly Run[]
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** In pixels. */
export type StrokeLengths = { readonly run: number; readonly stroke: number }

/** A run may have holes of one pixel, but not many. */
const mostHole = 1
const leastInk = 0.93
/** Runs belong together over a missing row, and past an end by a few pixels. */
const mostRowsApart = 2
const mostPastEnd = 4
/** Besides a ruling line there is paper: at most this share of ink on both sides. */
const mostInkBeside = 0.22
/** A line may be as tilted as this, as a share of its length. */
const mostTilt = 0.03

/**
 * Finds long, thin, nearly horizontal lines with paper on both sides. For vertical ones give the map turned by `transpose`;
 * rows and columns change places then.
 */
export function findStrokes(map: InkMap, lengths: StrokeLengths): readonly Stroke[] {
  const thickest = Math.max(7, Math.round(Math.max(map.width, map.height) / 330))
  return togetherAsStrokes(allRuns(map, lengths.run)).filter(
    (stroke) =>
      stroke.to - stroke.from >= lengths.stroke &&
      stroke.last - stroke.first <= Math.max(thickest, (stroke.to - stroke.from) * mostTilt) &&
      inkBeside(map, stroke, thickest - 1) < mostInkBeside,
  )
}

function allRuns({ width, height, ink }: InkMap, shortest: number): readonly Run[] {
  return Array.from({ length: height }, (_, row) =>
    runsOfRow(ink.subarray(row * width, (row + 1) * width), shortest).map(([from, to]) => ({ row, from, to })),
  ).flat()
}

function runsOfRow(row: Uint8Array, shortest: number): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = []
  let from = row.indexOf(1)
  while (from !== -1) {
    let to = from
    let count = 1
    for (let x = from + 1; x < row.length && x - to <= mostHole + 1; x++)
      if (row[x] === 1) {
        to = x
        count++
      }
    const length = to - from + 1
    if (length >= shortest && count / length > leastInk) runs.push([from, to])
    from = row.indexOf(1, to + 1)
  }
  return runs
}

function togetherAsStrokes(runs: readonly Run[]): readonly Stroke[] {
  const groups = createGroups(runs.length)
  let start = 0
  for (const [index, run] of runs.entries()) {
    while ((runs[start]?.row ?? run.row) < run.row - mostRowsApart) start++
    for (let other = start; other < index; other++) if (areNeighbours(runs[other], run)) groups.join(other, index)
  }
  return groups.all().map((members) => strokeOf(members.flatMap((member) => runs[member] ?? [])))
}

function areNeighbours(above: Run | undefined, below: Run): boolean {
  return (
    above !== undefined &&
    above.row < below.row &&
    above.from <= below.to + mostPastEnd &&
    above.to >= below.from - mostPastEnd
  )
}

function strokeOf(runs: readonly Run[]): Stroke {
  const rows = runs.map((run) => run.row)
  return {
    runs,
    first: rows[0] ?? 0,
    last: rows.at(-1) ?? 0,
    from: runs.reduce((least, run) => Math.min(least, run.from), Number.POSITIVE_INFINITY),
    to: runs.reduce((most, run) => Math.max(most, run.to), 0),
  }
}

/** Share of ink among the pixels that lie beside the runs at this distance. */
function inkBeside({ width, height, ink }: InkMap, { runs }: Stroke, distance: number): number {
  let dark = 0
  let seen = 0
  for (const { row, from, to } of runs)
    for (const beside of [row - distance, row + distance]) {
      if (beside < 0 || beside >= height) continue
      // Every third pixel is enough.
      for (let x = from; x <= to; x += 3) {
        seen++
        dark += ink[beside * width + x] ?? 0
      }
    }
  return seen === 0 ? 0 : dark / seen
}
