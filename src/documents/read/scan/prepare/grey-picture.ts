/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export type GreyPicture = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Where a picture has ink, row by row: 1 is ink, 0 paper. */
export type InkMap = {
  readonly width: number
  readonly height: number
  readonly ink: Uint8Array
}

/** A page as it came from a scanner, in a size fit for recognition. */
export type ScannedPage = {
  readonly picture: GreyPicture
  /** Pixels of a millimetre of paper. */
  readonly perMillimetre: number
}
