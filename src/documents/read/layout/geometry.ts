/** A piece of a page, in the unit of the page; y grows downwards. */
export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The smallest rectangle around all; null around nothing. */
export function around(boxes: readonly Rect[]): Rect | null {
  const [first, ...others] = boxes
  if (first === undefined) return null
  let { left, top, right, bottom } = first
  for (const box of others) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.right)
    bottom = Math.max(bottom, box.bottom)
  }
  return { left, top, right, bottom }
}

export function holds(outer: Rect, inner: Rect, slack: number): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  )
}

export function holdsPoint({ left, top, right, bottom }: Rect, x: number, y: number, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack
}

export function overlapsInHeight(one: Rect, other: Rect): boolean {
  return one.top < other.bottom && other.top < one.bottom
}
