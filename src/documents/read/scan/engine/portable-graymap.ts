import { strToU8 } from 'fflate'
import type { GreyPicture } from '../prepare/grey-picture.ts'

/** The plainest file of a grey picture there is (PGM): a header and the pixels, so nothing is spent on packing. */
export function portableGraymap({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([strToU8(`P5\n${width} ${height}\n255\n`), pixels])
}
