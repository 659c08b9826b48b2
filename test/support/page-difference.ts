/** A page drawn in greys, one byte a pixel. */
export type GreyPage = { readonly pixels: Uint8Array; readonly width: number; readonly height: number }

/** Edges of letters come out a little otherwise on another processor; a shade less than this is the same. */
const sameShade = 72
/** Share of the pixels of a page that may be of another shade: less than a short word. */
const allowedShare = 0.0001

/** In which way two pages differ, in words; null when an eye would call them the same. */
export function differenceOf(one: GreyPage, other: GreyPage): string | null {
  if (one.width !== other.width || one.height !== other.height)
    return `${other.width} × ${other.height} pixels instead of ${one.width} × ${one.height}`
  let count = 0
  let top = one.height
  let bottom = 0
  for (const [at, shade] of one.pixels.entries()) {
    if (Math.abs(shade - (other.pixels[at] ?? 0)) < sameShade) continue
    const row = Math.floor(at / one.width)
    count += 1
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
  }
  if (count <= one.pixels.length * allowedShare) return null
  const share = (row: number): string => `${Math.round((row / one.height) * 100)} %`
  return `${count} pixels differ, from ${share(top)} to ${share(bottom)} of its height`
}
