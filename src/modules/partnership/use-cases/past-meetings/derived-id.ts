import { createHash } from 'node:crypto'
import { asId, type Id } from '#kernel/ids.ts'

/**
 * An identifier that follows from others (RFC 9562, version 8), so that confirming the same row of the same paper twice makes
 * one record.
 */
export function derivedId<Kind extends string>(...from: readonly string[]): Id<Kind> {
  const bytes = createHash('sha256').update(from.join('\n')).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return asId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`)
}
