import { crc32 } from 'node:zlib'

/** A PNG whose header says another size than its pixels have; the checksum of the header is right. */
export function forgedSize(png: Uint8Array, width: number, height: number): Uint8Array {
  const forged = Buffer.from(png)
  forged.writeUInt32BE(width, 16)
  forged.writeUInt32BE(height, 20)
  forged.writeUInt32BE(crc32(forged.subarray(12, 29)), 29)
  return forged
}
