import type { GreyPicture } from './grey-picture.ts'

/** How a picture is looked at for pale lines, in pixels: the length of a stretch, and how far from a line there is paper. */
export type PaleLook = { readonly picture: GreyPicture; readonly stretch: number; readonly beside: number }

/** Of 255 levels: what is darker beside a line is a letter, which says nothing about the line. */
const darkestPaper = 215
/** What a single pixel may say for or against. What is darker than a pale line can be is a letter, and speaks against. */
const mostContrast = 24
const mostAgainst = 12
const darkestLine = 90

/** How much darker than the paper above and below it a pixel is; 0 where letters stand there. */
export function seenAt({ picture: { width, height, pixels }, beside }: PaleLook, x: number, y: number): number {
  if (y < beside || y >= height - beside) return 0
  const at = y * width + x
  const above = pixels[at - beside * width] ?? 255
  const below = pixels[at + beside * width] ?? 255
  const paper = above < below ? above : below
  if (paper < darkestPaper) return 0
  const contrast = paper - (pixels[at] ?? 255)
  if (contrast > darkestLine) return -mostAgainst
  return contrast > mostContrast ? mostContrast : contrast < -mostAgainst ? -mostAgainst : contrast
}

/** Every so many columns are looked at. */
const everyColumn = 2

/** For each stretch of the width, the mean contrast of each row in it. */
export function profilesOf(look: PaleLook): readonly Float32Array[] {
  const { width, height } = look.picture
  return Array.from({ length: Math.floor(width / look.stretch) }, (_, index) => {
    const profile = new Float32Array(height)
    for (let y = 0; y < height; y += 1) {
      let sum = 0
      for (let x = index * look.stretch; x < (index + 1) * look.stretch; x += everyColumn) sum += seenAt(look, x, y)
      profile[y] = (sum / look.stretch) * everyColumn
    }
    return profile
  })
}
