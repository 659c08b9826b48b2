/** An affine transform as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

export type Point = { readonly x: number; readonly y: number }

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The transform that applies `inner` first and `outer` after it. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [ia, ib, ic, id, ie, inf] = inner
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * inf + e,
    b * ie + d * inf + f,
  ]
}

export function transformed([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** A transform out of what a file says, in whatever kind of list; null when it is none. */
export function matrixOf(value: unknown): Matrix | null {
  const numbers =
    Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<unknown>, Number) : []
  const [a, b, c, d, e, f] = numbers
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return null
  return numbers.every((each) => Number.isFinite(each)) ? [a, b, c, d, e, f] : null
}
