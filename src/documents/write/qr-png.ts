import { zlibSync } from 'fflate'
import { qrModules } from '../qr-picture.ts'

/** Pixels along one module of the code, so that no program has to enlarge it into a blur. */
const scale = 8

/** The code as a PNG of one bit a pixel, which every office program shows. PNG, third edition, 11.2. */
export function qrPng(address: string): Uint8Array {
  const { size, rows: modules } = qrModules(address)
  const width = size * scale
  const rowBytes = 1 + Math.ceil(width / 8)
  const rows = new Uint8Array(rowBytes * width)
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * rowBytes + 1 + (x >> 3)
      if (!modules[Math.floor(y / scale)]?.[Math.floor(x / scale)]) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
    }
  const header = new Uint8Array([...bigEndian(width), ...bigEndian(width), 1, 0, 0, 0, 0])
  return joined([signature, chunk('IHDR', header), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())])
}

const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data])
  return joined([bigEndian(data.length), named, bigEndian(checksum(named))])
}

/** CRC-32 of ISO 3309, as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

function bigEndian(value: number): Uint8Array {
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
