import { ImageRun } from 'docx'
import type { QrCode } from '../../model.ts'
import { qrPng } from '../qr-png.ts'

/** Points of a screen, 96 to the inch: three centimetres. */
const side = 113

/** The code as a picture with words for those who do not see it. */
export function qrRun({ address, alt }: QrCode): ImageRun {
  return new ImageRun({
    type: 'png',
    data: qrPng(address),
    transformation: { width: side, height: side },
    altText: { name: 'QR', title: alt, description: alt },
  })
}
