/** How far the pen moves for letters of a common text font, in shares of the size, as Calibri has them; accents change nothing. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,:;'|!", 0.25],
  ['ftr()[]-/“”„"', 0.33],
  ['sczJ', 0.42],
  ['aegkvxyLEFST', 0.48],
  ['bdhnopquBPRKXZYC0123456789+?', 0.53],
  ['ADGHNOQUV', 0.62],
  ['mwMW%@', 0.82],
]
const unknown = 0.5
/** Paper at both ends of a word that belongs to its letters. */
const bearings = 0.08

/** The width of the ink of a word in shares of its size. */
export function usualWidth(text: string): number {
  const letters = Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''))
  return letters.reduce((sum, letter) => sum + widthOf(letter), 0) - bearings
}

function widthOf(letter: string): number {
  const [, width] = widths.find(([letters]) => letters.includes(letter)) ?? []
  return width ?? unknown
}
