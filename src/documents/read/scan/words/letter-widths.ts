/** How far the pen moves for letters of text fonts (the mean of Carlito, Liberation and DejaVu), in shares of the size. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijl.,:;'|", 0.26],
  ['ftr()[]-/!I', 0.32],
  ['sczJ“”„"', 0.44],
  ['agkvxy?L', 0.48],
  ['bdehnopqu0123456789+–EFSTYPZ', 0.52],
  ['ABCKRVX', 0.58],
  ['DGHNOQUw', 0.67],
  ['mMW%@—', 0.83],
]
const unknown = 0.5
/** Paper at both ends of a word that belongs to its letters. */
const bearings = 0.09

/** The width of the ink of a word in shares of its size; accents change nothing. */
export function usualWidth(text: string): number {
  const letters = Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''))
  return letters.reduce((sum, letter) => sum + widthOf(letter), 0) - bearings
}

function widthOf(letter: string): number {
  const [, width] = widths.find(([letters]) => letters.includes(letter)) ?? []
  return width ?? unknown
}
