import { qrPicture } from '../qr-picture.ts'

/** The code as a picture of lines, for paper: sharp at any size. */
export function qrSvg(address: string): string {
  const { size, path } = qrPicture(address)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="#000"/></svg>`
}
