/** How far letters of common fonts (Calibri, Times, Arial: their mean) reach above and below the line, in shares of the size. */
export type Extent = { readonly above: number; readonly below: number }

const extents: readonly (readonly [RegExp, Extent])[] = [
  [/[ÁČĎÉĚÍĽŇÓŘŠŤÚŮÝŽ]/u, { above: 0.86, below: 0 }],
  [/[A-Z0-9&%?!]/u, { above: 0.66, below: 0 }],
  [/[bdfhklďťáéěíóúůýčňřšžiß]/u, { above: 0.7, below: 0 }],
  [/[tacemnorsuvwxz+]/u, { above: 0.48, below: 0 }],
  [/[()[\]/]/u, { above: 0.7, below: 0.16 }],
]
const descending = /[gjpqyýQ]/u
const descent = 0.2

/** How far this word reaches; null when it has no letter by which that can be told. */
export function extentOf(text: string): Extent | null {
  const known = Array.from(text, extentOfLetter).filter((extent) => extent !== null)
  if (known.length === 0) return null
  return {
    above: Math.max(...known.map((extent) => extent.above)),
    below: Math.max(...known.map((extent) => extent.below)),
  }
}

function extentOfLetter(letter: string): Extent | null {
  const [, extent] = extents.find(([letters]) => letters.test(letter)) ?? []
  if (!descending.test(letter)) return extent ?? null
  return { above: extent?.above ?? (letter === 'j' ? 0.7 : 0.48), below: descent }
}
