import { encode } from 'uqr'

/** A QR code as one path: it scales to a projector without a blur and needs no style of its own. */
export type QrPicture = { readonly size: number; readonly path: string }

/** The code as its modules, dark or light, row by row. */
type QrModules = { readonly size: number; readonly rows: readonly (readonly boolean[])[] }

/** With the quiet zone of four modules that ISO/IEC 18004 asks for; a quarter of it may be dirty and it is still read. */
export function qrModules(text: string): QrModules {
  const { size, data } = encode(text, { ecc: 'Q', border: 4 })
  return { size, rows: data }
}

export function qrPicture(text: string): QrPicture {
  const { size, rows } = qrModules(text)
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('')
  return { size, path }
}
