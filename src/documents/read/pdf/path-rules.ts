import type { Rule } from '../layout/page-layout.ts'
import { type Matrix, type Point, transformed } from './matrix.ts'

/** A line may lean by this much and still rule a table, in points. */
const straight = 1
/** A filled rectangle up to this thickness stands for a line, in points. */
const thickest = 2.2
/** Shorter strokes are no rules: parts of drawings, marks, in points. */
const shortest = 3

/** The straight strokes of a path, and the rectangles so thin that they stand for a stroke. Curves rule nothing. */
export function rulesOfPath(path: ArrayLike<number>, page: Matrix, stroked: boolean): readonly Rule[] {
  return outlines(path, page).flatMap((outline) => (stroked ? strokesOf(outline) : (thinRule(outline) ?? [])))
}

/** Points of each part of the path. The library's code: 0 move, 1 line, 2 cubic curve, 3 quadratic curve, 4 close. */
function outlines(path: ArrayLike<number>, page: Matrix): readonly (readonly Point[])[] {
  const parts: { points: Point[]; curved: boolean }[] = []
  for (let at = 0; at < path.length; ) {
    const operator = path[at] ?? -1
    const open = parts.at(-1)
    const point = (offset: number): Point => transformed(page, path[at + offset] ?? 0, path[at + offset + 1] ?? 0)
    if (operator === 0) parts.push({ points: [point(1)], curved: false })
    else if (operator === 1) open?.points.push(point(1))
    else if (operator === 4 && open?.points[0] !== undefined) open.points.push(open.points[0])
    else if (open !== undefined) open.curved = true
    at += lengths[operator] ?? path.length
  }
  return parts.filter(({ curved }) => !curved).map(({ points }) => points)
}

const lengths = [3, 3, 7, 5, 1]

function strokesOf(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index]
    return start === undefined ? [] : (ruleBetween(start, end) ?? [])
  })
}

function ruleBetween(start: Point, end: Point): Rule | null {
  const width = Math.abs(end.x - start.x)
  const height = Math.abs(end.y - start.y)
  if (height < straight && width >= shortest)
    return {
      direction: 'horizontal',
      at: (start.y + end.y) / 2,
      from: Math.min(start.x, end.x),
      to: Math.max(start.x, end.x),
    }
  if (width < straight && height >= shortest)
    return {
      direction: 'vertical',
      at: (start.x + end.x) / 2,
      from: Math.min(start.y, end.y),
      to: Math.max(start.y, end.y),
    }
  return null
}

function thinRule(points: readonly Point[]): Rule | null {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top < thickest && right - left >= shortest)
    return { direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right }
  if (right - left < thickest && bottom - top >= shortest)
    return { direction: 'vertical', at: (left + right) / 2, from: top, to: bottom }
  return null
}
