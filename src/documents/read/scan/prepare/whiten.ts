import type { GreyPicture } from './grey-picture.ts'

/** Share of the lightest pixels of a tile that are surely paper. */
const paperShare = 0.25
/** Paper in a deep shadow; dividing by less would turn noise into ink. */
const darkestPaper = 40
/** What is nearly white becomes white: grain of the paper, light shading of table heads. */
const nearlyWhite = 242

/**
 * Makes the paper white, whatever its colour, shadow or yellowing: each pixel is divided by the brightness of the paper around
 * it, which is measured in tiles (a fiftieth of the width) and blended between their centres.
 */
export function whiten(picture: GreyPicture): GreyPicture {
  const { width, height, pixels } = picture
  const tile = Math.max(24, Math.floor(width / 50))
  const paper = paperOfTiles(picture, tile)
  const across = blendsAlong(width, tile, paper.columns)
  const down = blendsAlong(height, tile, paper.rows)
  const white = new Uint8Array(pixels.length)
  const levels = new Float32Array(paper.columns)
  for (let y = 0; y < height; y++) {
    const upper = (down.first[y] ?? 0) * paper.columns
    const lower = (down.second[y] ?? 0) * paper.columns
    for (let column = 0; column < paper.columns; column++)
      levels[column] = between(paper.levels[upper + column], paper.levels[lower + column], down.share[y])
    for (let x = 0; x < width; x++) {
      const level = between(levels[across.first[x] ?? 0], levels[across.second[x] ?? 0], across.share[x])
      const value = ((pixels[y * width + x] ?? 255) * 250) / Math.max(darkestPaper, level)
      white[y * width + x] = value >= nearlyWhite ? 255 : value
    }
  }
  return { width, height, pixels: white }
}

function between(first = 255, second = 255, share = 0): number {
  return first + (second - first) * share
}

/** For each position: between the centres of which two tiles it lies, and how near to the second. */
function blendsAlong(length: number, tile: number, tiles: number) {
  const first = new Uint16Array(length)
  const second = new Uint16Array(length)
  const share = new Float32Array(length)
  for (let position = 0; position < length; position++) {
    const exact = Math.min(tiles - 1, Math.max(0, (position + 0.5) / tile - 0.5))
    first[position] = Math.floor(exact)
    second[position] = Math.min(tiles - 1, Math.floor(exact) + 1)
    share[position] = exact - Math.floor(exact)
  }
  return { first, second, share }
}

function paperOfTiles(
  { width, height, pixels }: GreyPicture,
  tile: number,
): { readonly levels: Uint8Array; readonly columns: number; readonly rows: number } {
  const columns = Math.ceil(width / tile)
  const rows = Math.ceil(height / tile)
  const levels = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const counts = new Uint32Array(256)
      let together = 0
      // Every other pixel is enough to know the paper.
      for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y += 2)
        for (let x = column * tile; x < Math.min(width, (column + 1) * tile); x += 2) {
          const level = pixels[y * width + x] ?? 255
          counts[level] = (counts[level] ?? 0) + 1
          together++
        }
      levels[row * columns + column] = levelOfLightest(counts, together * paperShare)
    }
  return { levels, columns, rows }
}

function levelOfLightest(counts: Uint32Array, wanted: number): number {
  let found = 0
  for (let level = 255; level > 0; level--) {
    found += counts[level] ?? 0
    if (found >= wanted) return level
  }
  return 0
}
